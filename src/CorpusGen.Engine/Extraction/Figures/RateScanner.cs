using System.Globalization;
using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads what a quantity is counted by: <c>per day</c>, <c>a barrel</c>, <c>/s</c>, <c>-per-hour</c>.</summary>
internal static class RateScanner
{
    // "barrels of jet fuel a year": how many words may stand between.
    private const int LongestPhrase = 4;

    /// <summary>The measure with the rate that stands behind it, or the measure itself.</summary>
    public static MeasureMatch Read(TokenView tokens, Measure measure, int index, bool hyphen)
    {
        if (TryRead(tokens, index, measure.Kind, hyphen, out var per, out var end))
        {
            return With(measure, per, end);
        }

        return !hyphen && measure.Kind == FigureKind.Measurement && TryReadBehindPhrase(tokens, index, out per, out end) ? With(measure, per, end)
            : new MeasureMatch(measure, index);
    }

    /// <summary>What is named behind "per", "a" or a stroke.</summary>
    public static bool TryRead(TokenView tokens, int index, FigureKind kind, bool hyphen, out string per, out int end)
    {
        per = "";
        end = index;
        if (!tokens.SameSentence(index - 1, index))
        {
            return false;
        }

        if (tokens.Mark(index) == '/' && tokens.SameSentence(index, index + 1))
        {
            return TryReadStroke(tokens, index + 1, out per, out end);
        }

        var hyphened = tokens.Joins(index) || (tokens.IsDash(index) && !tokens.Touches(index) && !tokens.Touches(index + 1) && tokens.IsWord(index + 1, Word.A)
            && tokens.IsDash(index + 2));
        var at = hyphened ? index + 1 : index;
        if (tokens.IsWord(at, Word.Per))
        {
            at = tokens.IsDash(at + 1) && hyphened ? at + 2 : at + 1;
            return TryReadPer(tokens, at, out per, out end);
        }

        var article = tokens.WordAt(at) is Word.A or Word.An || (!hyphened && kind != FigureKind.Count && (tokens.WordAt(at) is Word.Each or Word.Every));
        if (!article || hyphened != tokens.IsDash(at + 1))
        {
            return false;
        }

        return TryReadArticle(tokens, hyphened ? at + 2 : at + 1, kind, out per, out end);
    }

    private static MeasureMatch With(Measure measure, string per, int end)
    {
        var unit = measure.UnitText + " per " + per;
        var code = measure.Kind == FigureKind.Money ? measure.UnitCode : UnitLexicon.CodeOf(unit);
        return new MeasureMatch(measure with { UnitText = unit, UnitCode = code }, end);
    }

    // "km/h", "£5/kg"
    private static bool TryReadStroke(TokenView tokens, int at, out string per, out int end)
    {
        per = "";
        end = at;
        if (!UnitLexicon.TryName(tokens, at, out var match) && !UnitLexicon.TrySymbol(tokens, at, out match))
        {
            if (!tokens.IsWord(at, WordSet.Wares))
            {
                return false;
            }

            per = tokens.SingularWords(at, at + 1);
            end = at + 1;
            return true;
        }

        per = match.Unit.Name;
        end = match.End;
        return true;
    }

    // "per day", "per 1,000 cubic metres", "per person", "per square mile"
    private static bool TryReadPer(TokenView tokens, int at, out string per, out int end)
    {
        per = "";
        end = at;
        if (!tokens.SameSentence(at - 1, at))
        {
            return false;
        }

        var count = "";
        if (NumberScanner.TryRead(tokens, at, out var number) && !number.IsFraction && !number.IsOverflow)
        {
            count = number.Value.ToString("0.############################", CultureInfo.InvariantCulture) + " ";
            at = number.End;
        }

        if (UnitLexicon.TryName(tokens, at, out var match) || (UnitLexicon.TrySymbol(tokens, at, out match) && tokens.IsWord(at)))
        {
            per = count + match.Unit.Name;
            end = match.End;
            return true;
        }

        end = at + 1;
        per = tokens.IsWord(at, Word.Annum) ? "year"
            : tokens.IsWord(at) && !WordClasses.IsBoundary(tokens, at) ? count + tokens.SingularWords(at, at + 1)
            : "";
        return per.Length > 0;
    }

    private static bool TryReadArticle(TokenView tokens, int at, FigureKind kind, out string per, out int end)
    {
        per = "";
        end = at;
        if (!tokens.SameSentence(at - 1, at))
        {
            return false;
        }

        var isUnit = UnitLexicon.TryName(tokens, at, out var match) && !match.IsPlural && !IsDated(tokens, match);
        if (isUnit && (match.Unit.IsTime || kind == FigureKind.Money || (kind == FigureKind.Measurement && EndsPhrase(tokens, match.End))))
        {
            per = match.Unit.Name;
            end = match.End;
            return kind != FigureKind.Duration || match.Unit.IsTime;
        }

        per = tokens.IsWord(at) ? tokens.Words(at, at + 1) : "";
        end = at + 1;
        return kind == FigureKind.Money && (tokens.IsWord(at, WordSet.Wares) ? !match.IsPlural : match.Unit is null && IsCountNoun(tokens, at));
    }

    // "1.7 grams a tonne", but "40 km a ton truck"
    private static bool EndsPhrase(TokenView tokens, int end) => !tokens.SameSentence(end - 1, end) || WordClasses.IsBoundary(tokens, end);

    // "$164 a container", but "$5 million a month ago", "they call $5 a bargain price" and "$3 a new low".
    private static bool IsCountNoun(TokenView tokens, int at) =>
        tokens.IsWord(at) && !tokens.IsCapital(at) && tokens[at].Length > 2 && !WordClasses.IsBoundary(tokens, at) && !WordClasses.IsPlural(tokens, at)
        && !WordClasses.IsAdjective(tokens, at) && !WordClasses.IsParticiple(tokens, at) && !WordClasses.IsManner(tokens, at) && !tokens.IsWord(at, WordSet.NotWares)
        && !WordClasses.Is(tokens, at, WordClass.Adverb | WordClass.Modifier) && !NumberWords.TryGet(tokens, at, out _) && !tokens.Joins(at + 1)
        && (!tokens.SameSentence(at, at + 1) || WordClasses.IsBoundary(tokens, at + 1) || WordClasses.Is(tokens, at + 1, WordClass.Adverb));

    // "$254 million a year ago" is no rate, "$35 an hour before tax" is one: nobody dates by the hour.
    private static bool IsDated(TokenView tokens, UnitMatch match) =>
        tokens.IsWord(match.End, WordSet.AfterTime) && (tokens.IsWord(match.End, WordSet.Ago) || match.Unit.Name is "year" or "month" or "week" or "decade")
        && !(tokens.IsWord(match.End, Word.From) && (DateScanner.IsMonth(tokens, match.End + 1) || tokens.IsDigits(match.End + 1)));

    // "barrels of oil per day", "gallons of jet fuel a year"
    private static bool TryReadBehindPhrase(TokenView tokens, int index, out string per, out int end)
    {
        per = "";
        end = index;
        if (!tokens.IsWord(index, Word.Of))
        {
            return false;
        }

        for (var i = index + 1; i <= index + 1 + LongestPhrase && tokens.IsWord(i) && tokens.SameSentence(index, i); i++)
        {
            var isRate = tokens.WordAt(i) is Word.Per or Word.A or Word.Each or Word.Every;
            if (isRate && i > index + 1)
            {
                return TryRead(tokens, i, FigureKind.Measurement, hyphen: false, out per, out end);
            }

            if (WordClasses.IsBoundary(tokens, i))
            {
                return false;
            }
        }

        return false;
    }
}

using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Reads attributions that are phrases: <c>according to the report</c>, <c>in the words of the prosecutor</c>.</summary>
internal sealed class SourcePhrases(Skeleton text)
{
    private const int LongestApposition = 30;

    // according to the report; in the words of the prosecutor
    public Source? AccordingTo(int i)
    {
        int subject, end;
        if (text.IsWord(i, "according") && text.IsWord(i + 1, "to"))
        {
            (subject, end) = (i + 2, i + 2);
        }
        else if (text.IsWord(i, "in") && text.IsWord(i + 1, "the") && text.IsAnyWord(i + 2, "words", "opinion", "view", "phrase") && text.IsWord(i + 3, "of"))
        {
            (subject, end) = (i + 4, i + 4);
        }
        else
        {
            return null;
        }

        var phrase = NounPhraseReader.Read(text, subject, Math.Min(text.Count, subject + LongestApposition));
        if (phrase.IsEmpty)
        {
            return null;
        }

        // according to Yonhap, quoting KCNA
        var quoting = text.IsMark(phrase.End, ',') ? phrase.End + 1 : phrase.End;
        if (text.IsAnyWord(quoting, "quoting", "citing") && NounPhraseReader.Read(text, quoting + 1, Math.Min(text.Count, quoting + LongestApposition)) is { IsEmpty: false } cited)
        {
            return new Source(WithName(cited), quoting, quoting + 1, SourcePlace.Before);
        }

        return new Source(WithName(phrase), i, end, SourcePlace.Before);
    }

    // the Crown prosecutor, Mark Tedeschi: the name that follows a role says who it is.
    public NounPhrase WithName(NounPhrase phrase)
    {
        if (!text.IsMark(phrase.End, ',') || !NamesRole(phrase) || !text.IsCapitalised(phrase.End + 1) || text.Is(phrase.End + 1, WordClass.Time))
        {
            return phrase;
        }

        var name = NounPhraseReader.Read(text, phrase.End + 1, Math.Min(text.Count, phrase.End + 8));
        return name.IsEmpty ? phrase : new NounPhrase(phrase.Start, name.End);
    }

    // the agency's director for Europe
    private bool NamesRole(NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End && (i == phrase.Start || !text.Is(i, WordClass.Preposition)); i++)
        {
            if (text.Is(i, WordClass.Role | WordClass.Relation) && (i + 1 == phrase.End || text.Is(i + 1, WordClass.Preposition)))
            {
                return true;
            }
        }

        return false;
    }
}

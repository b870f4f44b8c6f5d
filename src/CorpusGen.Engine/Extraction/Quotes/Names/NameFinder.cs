using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Finds sequences of capitalised words that are names.</summary>
internal sealed class NameFinder(Skeleton text)
{
    private const int LongestName = 9;
    private const int LongestNickname = 24;
    private const int Least = 64;
    private const int MostKept = 1024;
    private const WordClass FunctionWords = WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun | WordClass.Preposition
        | WordClass.Subordinator | WordClass.Conjunction | WordClass.Relative | WordClass.Auxiliary | WordClass.Adverb | WordClass.Number | WordClass.Alone;

    private const WordClass Titles = WordClass.Title | WordClass.Role;

    private NameSequence[] _found = [];
    private int _count;

    /// <summary>The names in order, until it is asked again.</summary>
    public ReadOnlySpan<NameSequence> Find()
    {
        Forget();
        var end = 0;
        foreach (var i in text.Capitals.Span)
        {
            if (i < end || !Starts(i))
            {
                continue;
            }

            text.Cancellation.ThrowIfCancellationRequested();
            end = EndOf(i);
            AddParts(i, end);
        }

        return _found.AsSpan(0, _count);
    }

    /// <summary>Lets go of room that only a large text needs.</summary>
    public void Forget()
    {
        _found = _found.Length > MostKept ? [] : _found;
        _count = 0;
    }

    private bool Starts(int i)
    {
        // "I" is a function word too.
        var classes = text.ClassAt(i);
        if ((classes & (FunctionWords | WordClass.Time)) == 0)
        {
            return true;
        }

        var isFirstName = (classes & WordClass.FirstName) != 0 && text.IsCapitalised(i + 1) && !text[i].StartsSentence;
        return (classes & WordClass.Time) == 0 && ((classes & FunctionWords) == 0 || isFirstName || IsAcronym(i));
    }

    private int EndOf(int start)
    {
        var i = start + 1;
        while (i < text.Count && i - start < LongestName && !(text[i - 1].IsPossessive && !IsPossessiveInside(start, i)) && !text[i].StartsSentence)
        {
            var capitalised = text.IsCapitalised(i);
            var goesOn = capitalised ? !IsNoName(i) : text.IsCapitalised(i + 1) && (IsShortQuote(i) || IsInnerWord(start, i));
            if (!goesOn)
            {
                break;
            }

            i += capitalised ? 1 : 2;
        }

        return i;
    }

    // Obama | Tuesday; but "Tom March"
    private bool IsNoName(int i) =>
        text.IsWord(i, "I") || (text.Is(i, WordClass.Time) && !text.Is(i - 1, WordClass.FirstName));

    // John | "Jack" | Sheehan
    private bool IsShortQuote(int i) => text.IsQuote(i) && text[i].Span.Length < LongestNickname;

    // St Alban's | Academy; Teachers' | Union
    private bool IsPossessiveInside(int start, int i) =>
        (text.IsAnyWord(start, "St", "Saint") || text.IsMark(i - 1, "'\u2019") || text.Body[text[i - 1].Span.End - 1] is 's' && text[i - 1].Stem == text[i - 1].Span.Length)
        && text.IsCapitalised(i) && text.Is(i, WordClass.Organisation | WordClass.Body);

    // Ludwig van Beethoven; Museum of Flight
    private bool IsInnerWord(int start, int i) =>
        !text[i + 1].StartsSentence
        && (text.Is(i, WordClass.Particle) || text.IsAnyWord(i, "do", "dal") || (text.IsWord(i, "of") && text.Is(i - 1, WordClass.Organisation) && !text.Is(i - 1, WordClass.Role) && start < i));

    private void AddParts(int start, int end)
    {
        // Donald Trump-Vladimir Putin
        var isDefinite = end - start > 2 && text.Is(start - 1, WordClass.Determiner);
        for (var i = start + 1; isDefinite && i < end - 1; i++)
        {
            var span = text[i].Span;
            var hyphen = text.IsWord(i) ? text.Body.IndexOf('-', span.Start, span.Length) : -1;
            if (hyphen > span.Start + 2 && hyphen + 3 < span.End && char.IsUpper(text.Body[hyphen + 1]))
            {
                Add(start, i, hyphen);
                Add(i, end, -1, hyphen + 1);
                return;
            }
        }

        Add(start, end, -1);
    }

    private void Add(int start, int end, int endOffset, int startOffset = -1)
    {
        var stop = endOffset >= 0 ? end + 1 : end;
        var isOrganisation = stop - start > 1 && !EndsWithName(start, stop) && (Any(start, stop, WordClass.Organisation) || HoldsBody(start, stop));
        var first = start;
        var before = BeforeName(start);
        if (!isOrganisation)
        {
            for (var i = start; i < stop - 1; i++)
            {
                if (text.Is(i, Titles) && !(text.Is(i, WordClass.FirstName) && i > first))
                {
                    first = i + 1;
                    before |= text.ClassAt(i);
                }
            }

            first = SkipPlaces(first, stop, before);
        }

        if (first == stop - 1 && text.Is(first, Titles) && !text.Is(first, WordClass.FirstName | WordClass.Place))
        {
            return;
        }

        var kind = KindOf(first, stop, before, isOrganisation);
        var doubtful = first == stop - 1 && text[first].StartsSentence && !IsAcronym(first) && !ActsLikeName(first);
        if (_count == _found.Length)
        {
            Array.Resize(ref _found, Math.Max(Least, _count * 2));
        }

        _found[_count++] = new NameSequence(first, stop, WordsOf(first, stop), SpanOf(first, stop, startOffset, endOffset), before, kind, doubtful);
    }

    // Ritchie also spoke; but "Protests erupted"
    private bool ActsLikeName(int i) =>
        text.Is(i, WordClass.FirstName | WordClass.Place | WordClass.Demonym)
        || (text.ClassAt(i) == WordClass.None && !text.EndsIn(i, "s") && !text.EndsIn(i, "ing") && !text.EndsIn(i, "ed")
            && (text.IsAuxiliary(i + 1) || text.IsAdverb(i + 1) || OpensApposition(i + 1) || Array.Exists(text.CuesAt(i + 1), cue => cue.Form is CueForm.Past or CueForm.ThirdPerson)));

    // Merkel, in her first interview; Merkel, 66,
    private bool OpensApposition(int comma) =>
        text.IsMark(comma, ',') && comma + 1 < text.Count
        && (text[comma + 1].Kind == PieceKind.Number || text.Is(comma + 1, WordClass.Relative | WordClass.Determiner) || text.EndsIn(comma + 1, "ing")
            || (text.Is(comma + 1, WordClass.Preposition) && text.Is(comma + 2, WordClass.Possessive)));

    private bool EndsWithName(int start, int stop)
    {
        for (var i = stop - 2; i >= start; i--)
        {
            if (text.Is(i, WordClass.FirstName | Titles) && !text.Is(stop - 1, WordClass.Organisation | WordClass.Body))
            {
                return true;
            }
        }

        return false;
    }

    // Van Rijn Maritime; Bramwell & Sons; but "Tom Power"
    private bool HoldsBody(int start, int stop) =>
        Any(start, stop, WordClass.Body) && !(stop - start == 2 && text.Is(start, WordClass.FirstName)) && !Any(start, stop - 1, WordClass.Title);

    private WordClass BeforeName(int start)
    {
        var before = WordClass.None;
        for (var i = start - 1; i >= 0 && i >= start - 2 && text.IsWord(i) && !text.IsCapitalised(i) && !text[i + 1].StartsSentence; i--)
        {
            var classes = text.ClassAt(i);
            before |= classes & (WordClass.Role | WordClass.Relation | WordClass.Male | WordClass.Female | WordClass.Title);
            if ((classes & FunctionWords) != 0)
            {
                return text.IsWord(i, "the") ? before | WordClass.Determiner : before;
            }
        }

        return before;
    }

    private int SkipPlaces(int first, int stop, WordClass before)
    {
        var of = stop - first > 2 && text.IsWord(first - 1, "of") && text.Is(first - 2, Titles);
        while (stop - first > 2 && (text.Is(first, WordClass.Place | WordClass.Demonym) || of))
        {
            first++;
            of = false;
        }

        if (stop - first == 2 && text.Is(first, WordClass.Demonym) && (before & Titles) != 0)
        {
            first++;
        }

        return first;
    }

    private int WordsOf(int first, int stop)
    {
        var words = 0;
        for (var i = first; i < stop; i++)
        {
            words += text.IsWord(i) ? 1 : 0;
        }

        return words;
    }

    private TextSpan SpanOf(int first, int stop, int startOffset, int endOffset)
    {
        var start = startOffset >= 0 && text[first].Span.Start < startOffset && startOffset < text[first].Span.End ? startOffset : text[first].Span.Start;
        var last = text[stop - 1];
        var end = endOffset >= 0 ? endOffset : last.IsPossessive ? last.Span.Start + Math.Max(1, last.Stem) : last.Span.End;
        return new TextSpan(start, Math.Max(0, end - start));
    }

    private EntityKind KindOf(int first, int stop, WordClass before, bool isOrganisation)
    {
        if (isOrganisation || (stop - first == 1 && (IsAcronym(first) || text.Is(first, WordClass.Organisation))))
        {
            return EntityKind.Organisation;
        }

        if (All(first, stop, WordClass.Place | WordClass.Demonym) || IsDateline(first, stop))
        {
            return EntityKind.Place;
        }

        if ((before & (Titles | WordClass.Relation)) != 0 || text.Is(first, WordClass.FirstName))
        {
            return EntityKind.Person;
        }

        return stop - first > 1 && (before & WordClass.Determiner) != 0 ? EntityKind.Organisation : EntityKind.Unknown;
    }

    // EL PASO, Texas -
    private bool IsDateline(int first, int stop) => stop - first > 1 && IsAcronym(first) && IsAcronym(stop - 1);

    private bool IsAcronym(int i)
    {
        var span = text[i].Span;
        var capitals = 0;
        for (var c = span.Start; c < span.Start + Math.Min(span.Length, Math.Max(text[i].Stem, 1)); c++)
        {
            if (char.IsLower(text.Body[c]))
            {
                return false;
            }

            capitals += char.IsUpper(text.Body[c]) ? 1 : 0;
        }

        return capitals > 1 && span.Length > 1 && text.Body[span.Start + 1] != '.';
    }

    private bool Any(int first, int stop, WordClass wordClass)
    {
        for (var i = first; i < stop; i++)
        {
            if (text.Is(i, wordClass))
            {
                return true;
            }
        }

        return false;
    }

    private bool All(int first, int stop, WordClass wordClass)
    {
        for (var i = first; i < stop; i++)
        {
            if (!text.Is(i, wordClass))
            {
                return false;
            }
        }

        return true;
    }
}

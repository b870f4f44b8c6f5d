using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Reads back over what stands in commas between a name and its verb: <c>Smith, 42, of Leeds, said</c>.</summary>
internal sealed class AppositionReader(Skeleton text, NameIndex names)
{
    private const int LongestClause = 40;
    private const int MostSegments = 7;

    /// <summary>The noun phrase that the parenthesis which ends at a mark explains; empty where there is none.</summary>
    public NounPhrase Before(int mark, int start)
    {
        NounPhrase found = default;
        for (var step = 0; step < MostSegments && mark >= start; step++)
        {
            var first = mark;
            first -= text.IsQuote(first - 1) && first - 1 > start ? 1 : 0;
            while (first > start && mark - first < LongestClause && !text.IsMark(first - 1, ",;:\u2014\u2013(") && !text.IsQuote(first - 1))
            {
                first--;
            }

            var opens = first;
            while (first < mark && text.Is(first, WordClass.Conjunction | WordClass.Subordinator) && !text.Is(first, WordClass.Preposition))
            {
                first++;
            }

            var introduces = text.Is(first, WordClass.Preposition) || (text.EndsIn(first, "ing") && !text.Is(first + 1, WordClass.Role)) || text.IsAdverb(first) || text.Is(first, WordClass.Relative);
            var phrase = introduces ? default : NounPhraseReader.Read(text, first, mark);
            if (!phrase.IsEmpty && !text.Is(first, WordClass.Time))
            {
                found = phrase;
                if (opens < first && text.Is(opens, WordClass.Subordinator) && !text.Is(opens, WordClass.Preposition))
                {
                    return phrase;
                }

                if (IsPersonName(phrase) && !FollowsInclusion(first, start))
                {
                    return phrase;
                }
            }

            mark = opens - 1;
            if (!text.IsMark(mark, ",\u2014\u2013("))
            {
                break;
            }
        }

        return found;
    }

    private bool IsPersonName(NounPhrase phrase) =>
        names.LastWithin(phrase.Start, phrase.End) is { } name && name.End == phrase.End
        && (name.Entity.Kind == EntityKind.Person || (name.Entity.Kind == EntityKind.Unknown && name.Start == phrase.Start && name.End - name.Start > 1))
        && (!text.Is(phrase.Start, WordClass.Role) || text.IsCapitalised(phrase.Start));

    // Critics, including the mayor, | Anna Holm, fear
    private bool FollowsInclusion(int first, int start)
    {
        var i = first - 2;
        while (i > start && text.IsWord(i) && first - i < 8)
        {
            i--;
        }

        return i > start && text.Is(i + 1, WordClass.Preposition);
    }
}

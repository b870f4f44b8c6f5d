using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Who holds which role in an article: <c>minister</c>, <c>chief</c>, and who is how old.</summary>
internal sealed class RoleIndex(Skeleton text)
{
    private readonly Dictionary<string, List<(int Place, Entity Entity)>> _holders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who holds a role, such as <c>minister</c>: the last one named before the piece, or the first one named at all.</summary>
    public Entity? Find(string role, int piece)
    {
        if (!_holders.TryGetValue(role, out var holders))
        {
            return null;
        }

        int low = 0, high = holders.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holders[middle].Place < piece)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return holders[Math.Max(0, low - 1)].Entity;
    }

    /// <summary>Takes the titles before a name, the role in an apposition behind it, and its age.</summary>
    public void Learn(Entity entity, NameSequence sequence)
    {
        if (entity.Kind is EntityKind.Organisation or EntityKind.Place)
        {
            return;
        }

        for (var i = sequence.Start - 1; i >= 0 && i > sequence.Start - 5 && text.IsWord(i) && !text[i + 1].StartsSentence && !EndsTitle(i); i--)
        {
            Add(entity, sequence.Start, i);
        }

        var opens = text.IsMark(sequence.End, ',') && !text.Is(sequence.End + 1, WordClass.Relative) ? sequence.End + 1 : int.MaxValue;
        for (var i = opens; i < text.Count && i < sequence.End + 10 && (text.IsWord(i) || text[i].Kind == PieceKind.Number) && !text[i].StartsSentence; i++)
        {
            Add(entity, sequence.Start, i);
        }

        // The U.S. ambassador to Iraq, Zalmay Karim
        var comma = text.IsMark(sequence.Start - 1, ',') ? sequence.Start - 2 : -1;
        for (var i = comma; i >= 0 && i > sequence.Start - 10 && text.IsWord(i) && !text.IsAuxiliary(i); i--)
        {
            Add(entity, sequence.Start, i);
            if (text.Is(i, WordClass.Determiner) || text[i].StartsSentence)
            {
                break;
            }
        }
    }

    // its founder wrote on | X
    private bool EndsTitle(int i) =>
        (text.Is(i, WordClass.Preposition) && !text.IsWord(i, "of")) || text.IsAuxiliary(i) || text.Is(i, WordClass.Conjunction | WordClass.Subordinator) || NounPhraseReader.LooksLikeVerb(text, i);

    private void Add(Entity entity, int place, int piece)
    {
        var age = piece >= 0 && text[piece].Kind == PieceKind.Number;
        if (piece < 0 || (!age && !text.Is(piece, WordClass.Role | WordClass.Title)))
        {
            return;
        }

        var word = text.Body.Substring(text[piece].Span.Start, age ? text[piece].Span.Length : text[piece].Stem);
        if (!_holders.TryGetValue(word, out var holders))
        {
            _holders[word] = holders = [];
        }

        holders.Add((place, entity));
    }
}

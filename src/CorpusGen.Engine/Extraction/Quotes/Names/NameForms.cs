using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>The names of an article and their parts, by how they are written; they are compared where they stand and not copied.</summary>
internal sealed class NameForms
{
    // Only a text that is made for it has so many in one place. What is farther back is not found again.
    private const int MostCompared = 64;

    private readonly string _body;
    private readonly NameForm?[] _buckets;

    /// <summary>Makes room for so many names.</summary>
    public NameForms(string body, int names)
    {
        var size = 16;
        while (size < names)
        {
            size *= 2;
        }

        _body = body;
        _buckets = new NameForm?[size];
    }

    /// <summary>What is known of the words at a place.</summary>
    public NameForm Of(TextSpan words)
    {
        var hash = HashOf(words);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        var compared = 0;
        for (var form = bucket; form is not null && compared < MostCompared; form = form.Next, compared++)
        {
            if (form.Hash == hash && form.Words.Length == words.Length
                && string.CompareOrdinal(_body, form.Words.Start, _body, words.Start, words.Length) == 0)
            {
                return form;
            }
        }

        return bucket = new NameForm(words, hash, bucket);
    }

    // FNV-1a, as in WordHash, but Lee and LEE are two.
    private int HashOf(TextSpan words)
    {
        var hash = WordHash.Start;
        for (var i = words.Start; i < words.End; i++)
        {
            hash = (hash ^ _body[i]) * 16777619u;
        }

        return WordHash.End(hash);
    }
}

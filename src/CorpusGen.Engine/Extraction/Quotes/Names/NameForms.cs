using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>The names of an article and their parts, by how they are written; they are compared where they stand and not copied.</summary>
internal sealed class NameForms
{
    // Only a text that is made for it has so many in one place. What is farther back is not found again.
    private const int MostCompared = 64;
    private const int MostKept = 1024;

    // The room of one text serves the next.
    [ThreadStatic]
    private static NameForms? _free;

    private readonly int[] _buckets;
    private string _body = "";
    private NameForm[] _forms;
    private int _count;

    private NameForms(int size)
    {
        _buckets = new int[size];
        _forms = new NameForm[size];
    }

    /// <summary>What is known of a form, by its number.</summary>
    public ref NameForm this[int form] => ref _forms[form];

    /// <summary>Makes room for so many names. It is to be given back.</summary>
    public static NameForms Take(string body, int names)
    {
        var size = 256;
        while (size < names)
        {
            size *= 2;
        }

        var forms = _free is { } free && free._buckets.Length >= size ? free : new NameForms(size);
        _free = null;
        forms._body = body;
        return forms;
    }

    /// <summary>Leaves the room to the next text; nothing of it can be read any more.</summary>
    public void GiveBack()
    {
        Array.Clear(_buckets, 0, _buckets.Length);
        Array.Clear(_forms, 0, _count);
        _count = 0;
        _body = "";
        _free = _forms.Length <= MostKept ? this : _free;
    }

    /// <summary>The number of the form that the words at a place have.</summary>
    public int Of(TextSpan words)
    {
        var hash = HashOf(words);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        var compared = 0;
        for (var form = bucket - 1; form >= 0 && compared < MostCompared; form = _forms[form].Next - 1, compared++)
        {
            ref readonly var other = ref _forms[form];
            if (other.Hash == hash && other.Words.Length == words.Length
                && string.CompareOrdinal(_body, other.Words.Start, _body, words.Start, words.Length) == 0)
            {
                return form;
            }
        }

        if (_count == _forms.Length)
        {
            Array.Resize(ref _forms, _count * 2);
        }

        _forms[_count] = new NameForm(words, hash, bucket);
        bucket = ++_count;
        return _count - 1;
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

using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>The names of an article and their parts, by how they are written; they are compared where they stand and not copied.</summary>
internal sealed class NameForms
{
    // Only a text that is made for it has so many in one place. What is farther back is not found again.
    private const int MostCompared = 64;
    private const int Least = 256;
    private const int MostKept = 1024;

    private int[] _buckets = [];
    private NameForm[] _forms = [];
    private string _body = "";
    private int _count;

    /// <summary>What is known of a form, by its number.</summary>
    public ref NameForm this[int form] => ref _forms[form];

    /// <summary>Forgets all names and makes room for so many of another text.</summary>
    public void Start(string body, int names)
    {
        Forget();
        _body = body;
        var size = Math.Max(Least, _buckets.Length);
        while (size < names)
        {
            size *= 2;
        }

        if (size > _buckets.Length)
        {
            (_buckets, _forms) = (new int[size], new NameForm[size]);
        }
    }

    /// <summary>Lets go of the text, and of room that only a large one needs.</summary>
    public void Forget()
    {
        if (_forms.Length > MostKept)
        {
            (_buckets, _forms) = ([], []);
        }
        else
        {
            Array.Clear(_buckets, 0, _buckets.Length);
            Array.Clear(_forms, 0, _count);
        }

        (_body, _count) = ("", 0);
    }

    /// <summary>The number of the form that the words at a place have.</summary>
    public int Of(TextSpan words) => Of(words, WordHash.Of(_body, words.Start, words.Length));

    /// <summary>The number of the form that the words at a place have, whose <see cref="WordHash"/> is known. Lee and LEE are two.</summary>
    public int Of(TextSpan words, int hash)
    {
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
}

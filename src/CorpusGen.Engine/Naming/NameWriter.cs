namespace CorpusGen.Engine.Naming;

/// <summary>Writes words together into a name: each with a capital first letter, whole words alone, no longer than a name may be.</summary>
/// <remarks>One writer serves all names of an article, and those of the next article of the thread, so that nothing but the names is allocated.</remarks>
internal sealed class NameWriter
{
    /// <summary>A name has so many characters at most.</summary>
    public const int Longest = 40;

    private const int UsualWords = 16;
    private const int MostKept = 1024;

    [ThreadStatic]
    private static NameWriter? _free;

    private readonly char[] _text = new char[Longest];
    private readonly List<NameWord> _words = new(UsualWords);
    private readonly List<int> _ends = new(UsualWords);
    private string? _read;
    private int _begin;
    private int _position;
    private int _length;
    private int _limit;

    /// <summary>Whether nothing is written, or nothing behind the stem.</summary>
    public bool IsEmpty => _length == _begin;

    /// <summary>A writer that nobody else has until it is given back.</summary>
    public static NameWriter Take()
    {
        var writer = _free ?? new NameWriter();
        _free = null;
        return writer;
    }

    /// <summary>Leaves it to the next who asks; whoever gave it back must not use it any more.</summary>
    public void GiveBack()
    {
        _read = null;
        _free = _words.Capacity <= MostKept ? this : _free;
    }

    /// <summary>Begins a name.</summary>
    /// <param name="limit">How many characters it may have.</param>
    public NameWriter Begin(int limit = Longest)
    {
        _begin = _length = 0;
        _limit = Math.Min(limit, Longest);
        return this;
    }

    /// <summary>Begins what tells a name apart: the stem and an underscore.</summary>
    public NameWriter Begin(string stem)
    {
        Begin();
        stem.CopyTo(0, _text, 0, stem.Length);
        _text[stem.Length] = '_';
        _begin = _length = stem.Length + 1;
        return this;
    }

    /// <summary>The words of a stretch; valid until the next call.</summary>
    public List<NameWord> Read(string text, int start, int end)
    {
        _read = null;
        NameWords.Read(text, start, end, _words);
        return _words;
    }

    /// <summary>Appends a word; false where there is no room for the whole of it. A first word is cut instead.</summary>
    public bool Append(string text, in NameWord word)
    {
        if (word.IsPlain && word.Length <= _limit - _length)
        {
            text.CopyTo(word.Start, _text, _length, word.Length);
            _text[_length] = (char)(_text[_length] & ~0x20);
            _length += word.Length;
            return true;
        }

        var start = _length;
        if (start == 0 && IdentifierCharacters.IsDigit(text[word.Start]))
        {
            _text[_length++] = '_';
        }

        var first = _length;
        var fits = true;
        for (var i = word.Start; i < word.Start + word.Length && fits; i++)
        {
            var c = text[i];
            fits = IdentifierCharacters.IsPlainLetter(c) ? AppendCharacter(c) : AppendFolded(c, word.IsNumber);
        }

        if (!fits && start != _begin)
        {
            _length = start;
            return false;
        }

        if (_length > first)
        {
            _text[first] = IdentifierCharacters.Capital(_text[first]);
        }

        return true;
    }

    /// <summary>Appends all words of a text as far as there is room.</summary>
    public NameWriter Append(string text)
    {
        foreach (var word in Read(text, 0, text.Length))
        {
            if (!Append(text, word))
            {
                break;
            }
        }

        return this;
    }

    /// <summary>Appends the first words of a text, without an article at the start or a loose preposition at the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many words to take.</param>
    /// <param name="telling">How many telling words to take, even where that makes the words more.</param>
    /// <returns>Where the last word that was taken ends in the text.</returns>
    public int AppendFirst(string text, int most, int telling = 0)
    {
        BeginRead(text);
        _ends.Clear();
        var first = 0;
        while (HasWord(text, first + 1) && IsApart(first) && NameWords.Is(NameWordTraits.Opener, text, _words[first]))
        {
            first++;
        }

        var next = first;
        while ((next - first < most || telling > 0) && HasWord(text, next) && Append(text, _words[next]))
        {
            telling -= telling > 0 && !NameWords.Is(NameWordTraits.Filler, text, _words[next]) ? 1 : 0;
            _ends.Add(_length);
            next++;
        }

        while (next - first > 1 && HasWord(text, next) && NameWords.Is(NameWordTraits.Dangler, text, _words[next - 1]))
        {
            next--;
            _length = _ends[next - first - 1];
        }

        return next > first ? _words[next - 1].Start + _words[next - 1].Length : 0;
    }

    /// <summary>Appends an ending that room was left for, unless the name ends in it already.</summary>
    public NameWriter AppendEnding(string ending)
    {
        if (!EndsWith(ending))
        {
            ending.CopyTo(0, _text, _length, ending.Length);
            _length += ending.Length;
        }

        return this;
    }

    /// <summary>The name; empty where nothing was written.</summary>
    public Identifier ToIdentifier() => Identifier.FromWriter(new string(_text, 0, _length));

    // The A of A380 is no article.
    private bool IsApart(int index) => _words[index].Start + _words[index].Length < _words[index + 1].Start;

    // A text whose words were too many is begun again.
    private void BeginRead(string text)
    {
        if (!ReferenceEquals(text, _read))
        {
            _read = text;
            _words.Clear();
            _position = 0;
        }
    }

    // Reads as far as the word, no further: a text may be long.
    private bool HasWord(string text, int index)
    {
        while (_words.Count <= index && NameWords.TryRead(text, ref _position, text.Length, out var word))
        {
            _words.Add(word);
        }

        return index < _words.Count;
    }

    private bool EndsWith(string ending)
    {
        var start = _length - ending.Length;
        for (var i = 0; start >= 0 && i < ending.Length; i++)
        {
            if (_text[start + i] != ending[i])
            {
                return false;
            }
        }

        return start >= 0;
    }

    private bool AppendFolded(char c, bool isNumber)
    {
        if (IdentifierCharacters.IsDigit(c))
        {
            return AppendCharacter(c);
        }

        // A point inside a number is written: 17.8 is 17Point8. An apostrophe inside a word and a comma inside a number are not.
        var plain = isNumber && c == '.' ? "Point" : c < 0x80 ? "" : IdentifierCharacters.Plain(c);
        foreach (var letter in plain)
        {
            if (!AppendCharacter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private bool AppendCharacter(char c)
    {
        if (_length >= _limit)
        {
            return false;
        }

        _text[_length++] = c;
        return true;
    }
}

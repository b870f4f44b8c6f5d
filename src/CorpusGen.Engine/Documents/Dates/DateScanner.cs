namespace CorpusGen.Engine.Documents.Dates;

/// <summary>Moves over the words and numbers of a date. Where a method returns false, it has not moved.</summary>
internal sealed class DateScanner(string text)
{
    private int _position;

    public bool AtEnd => _position == text.Length;

    /// <summary>The letter or mark that stands here; U+0000 at the end.</summary>
    public char Next => _position < text.Length ? text[_position] : '\0';

    /// <summary>Where the scanner stands; set it to go back.</summary>
    public int Position
    {
        get => _position;
        set => _position = value;
    }

    public bool TryMark(char mark)
    {
        if (Next != mark)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Goes past blanks and commas: <c>July 21, 2017</c>.</summary>
    public void SkipSeparators()
    {
        while (Next is ' ' or ',' or '\t' or '\u00A0' or '\u202F')
        {
            _position++;
        }
    }

    /// <summary>Reads a number of so many digits, no more and no fewer.</summary>
    public bool TryNumber(int fewest, int most, out int value)
    {
        value = 0;
        var end = _position;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            if (end - _position == most)
            {
                return false;
            }

            value = (value * 10) + text[end] - '0';
            end++;
        }

        if (end - _position < fewest)
        {
            return false;
        }

        _position = end;
        return true;
    }

    /// <summary>Reads the digits that stand here; the empty string where none does.</summary>
    public string Digits()
    {
        var start = _position;
        while (Next is >= '0' and <= '9')
        {
            _position++;
        }

        return text.Substring(start, _position - start);
    }

    /// <summary>Reads a run of letters, in lower case, and a full stop behind it: <c>Sept.</c> gives <c>sept</c>.</summary>
    public string Word()
    {
        var start = _position;
        _position = EndOfWord();
        var word = text.Substring(start, _position - start).ToLowerInvariant();
        SkipFullStopBehind(start);
        return word;
    }

    /// <summary>Goes past one of the words, with the separators behind it.</summary>
    public bool TryWord(params string[] words)
    {
        var start = _position;
        var end = EndOfWord();
        foreach (var word in words)
        {
            if (word.Length == end - start && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                _position = end;
                SkipFullStopBehind(start);
                SkipSeparators();
                return true;
            }
        }

        return false;
    }

    private int EndOfWord()
    {
        var end = _position;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            end++;
        }

        return end;
    }

    private void SkipFullStopBehind(int start)
    {
        if (_position > start)
        {
            TryMark('.');
        }
    }
}

namespace CorpusGen.Engine.Text;

/// <summary>A stretch of a text that is looked at where it stands, without a copy. Offsets count from its start.</summary>
internal readonly struct Passage
{
    private readonly string _text;

    /// <summary>A stretch of a text.</summary>
    public Passage(string text, TextSpan span)
    {
        _text = text;
        Start = span.Start;
        Length = span.Length;
    }

    /// <summary>Where it starts in the text.</summary>
    public int Start { get; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>The character at an offset.</summary>
    public char this[int offset] => _text[Start + offset];

    /// <summary>The whole of a text.</summary>
    public static implicit operator Passage(string text) => new(text, new TextSpan(0, text.Length));

    /// <summary>A part of it.</summary>
    public Passage Slice(int start, int length) => new(_text, new TextSpan(Start + start, length));

    /// <summary>Both in one, where the other goes on where this one ends in the same text.</summary>
    public bool TryJoin(Passage next, out Passage joined)
    {
        var joins = ReferenceEquals(_text, next._text) && Start + Length == next.Start;
        joined = joins ? new Passage(_text, new TextSpan(Start, Length + next.Length)) : this;
        return joins;
    }

    /// <summary>A copy of a part of it.</summary>
    public string Substring(int start, int length) => _text.Substring(Start + start, length);

    /// <summary>Its characters, for loops that look at each.</summary>
    public ReadOnlySpan<char> AsSpan() => _text.AsSpan(Start, Length);

    /// <summary>A copy of it.</summary>
    public override string ToString() => Substring(0, Length);
}

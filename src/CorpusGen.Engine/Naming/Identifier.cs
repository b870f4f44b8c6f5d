namespace CorpusGen.Engine.Naming;

/// <summary>A name that is valid in every C# version from 11 on. Nothing else is ever written as a name into code.</summary>
/// <remarks>
/// Made of capitalised words run together, <c>TiesHold</c>. An underscore stands only before a leading digit and before what tells two
/// equal names apart (<see cref="Stem"/>), so a name that was told apart is never the natural name of something else.
/// </remarks>
public readonly record struct Identifier
{
    // Leaves room for an underscore and nine characters that tell apart.
    private const int LongestStem = NameWriter.Longest - 10;

    private readonly string? _text;

    private Identifier(string text) => _text = LookAlikes.Unmixed(text);

    /// <summary>Whether there is no name: the words held no letter and no digit that a name may have.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>
    /// What the names begin with that tell this one apart from its equals: the name itself, cut at a word where it is long. Names that are told apart
    /// alike have one stem.
    /// </summary>
    public string Stem
    {
        get
        {
            var text = ToString();
            var underscore = text.Length > 1 ? text.IndexOf('_', 1) : -1;
            var end = underscore > 0 ? underscore : text.Length;
            return end <= LongestStem ? text.Substring(0, end) : text.Substring(0, EndOfWord(text));
        }
    }

    /// <summary>The name made of all words of a text. Empty where they hold nothing that a name may have.</summary>
    public static Identifier FromText(string text) => new NameWriter().Begin().Append(text).ToIdentifier();

    /// <summary>The name made of the first words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many words to take at the most.</param>
    public static Identifier FromText(string text, int most)
    {
        var writer = new NameWriter().Begin();
        writer.AppendFirst(text, most);
        return writer.ToIdentifier();
    }

    /// <summary>A name that somebody chose, as it stands; null where it cannot be a name in C#.</summary>
    /// <remarks>
    /// Keywords are refused: they would need a prefix wherever the name is used. So are names of small letters a to z alone, which C# keeps
    /// for keywords to come (CS8981), of underscores alone, which discard, and words of Latin
    /// letters mixed with ones that look like them.
    /// </remarks>
    public static Identifier? FromGiven(string name)
    {
        if (name.Length == 0 || IdentifierCharacters.IsDigit(name[0]) || IsKept(name) || LookAlikes.Unmixed(name) != name)
        {
            return null;
        }

        foreach (var c in name)
        {
            if (c != '_' && !IdentifierCharacters.IsDigit(c) && !IdentifierCharacters.IsLetter(c))
            {
                return null;
            }
        }

        return new Identifier(name);
    }

    /// <summary>This name with a word at its end.</summary>
    public Identifier Followed(string word) => new(this + word);

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";

    internal static Identifier FromWriter(string text) => new(text);

    // ImportsOfSmartphonesAndComputersPercent is cut to ImportsOfSmartphones; what has no capitals is cut anywhere.
    private static int EndOfWord(string text)
    {
        var end = LongestStem;
        for (var start = LongestStem; start > LongestStem / 2; start--)
        {
            if (text[start] is >= 'A' and <= 'Z' && text[start - 1] is not (>= 'A' and <= 'Z'))
            {
                if (end < LongestStem && !NameWords.IsDangler(text, start, end - start))
                {
                    return end;
                }

                end = start;
            }
        }

        return end;
    }

    private static bool IsKept(string name) => Keywords.Contains(name) || name.All(c => c is >= 'a' and <= 'z') || name.All(c => c == '_');
}

using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Naming;

/// <summary>A name that is valid in every C# version from 11 on. Nothing else is ever written as a name into code.</summary>
/// <remarks>
/// Made of capitalised words run together, <c>TiesHold</c>. An underscore stands only before a leading digit and before what tells two
/// equal names apart (<see cref="Stem"/>), so a name that was told apart is never the natural name of something else.
/// Whoever makes one, it is looked at here: no text becomes a name because somebody says that it is one.
/// </remarks>
public readonly record struct Identifier
{
    // Leaves room for an underscore and nine characters that tell apart.
    private const int LongestStem = NameWriter.Longest - 10;

    // An assembly takes 1,023 bytes of a name (CS7013), a file system 255 of the name of the file that has it.
    private const int LongestGiven = 80;

    private readonly string? _text;

    private Identifier(string text) =>
        _text = IsName(text) ? text : throw new ArgumentException($"'{ShownText.Of(text)}' cannot be a name in C#.", nameof(text));

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
        var writer = NameWriter.Take().Begin();
        writer.AppendFirst(text, most);
        var name = writer.ToIdentifier();
        writer.GiveBack();
        return name;
    }

    /// <summary>A name that somebody chose, as it stands; null where it cannot be a name in C#.</summary>
    /// <remarks>
    /// Keywords are refused: they would need a prefix wherever the name is used. So are names of small letters a to z alone, which C# keeps
    /// for keywords to come (CS8981), of underscores alone, which discard, words of Latin
    /// letters mixed with ones that look like them, and names of more than 80 characters.
    /// </remarks>
    public static Identifier? FromGiven(string name)
    {
        if (name.Length > LongestGiven || !IsName(name) || name.All(c => c == '_') || name.Any(IdentifierCharacters.IsMark) || LookAlikes.Unmixed(name) != name)
        {
            return null;
        }

        return new Identifier(name);
    }

    /// <summary>A name that was made before and kept as text.</summary>
    /// <exception cref="ArgumentException">It cannot be a name in C#.</exception>
    public static Identifier Parse(string name) => new(name);

    /// <summary>This name with a word at its end.</summary>
    /// <exception cref="ArgumentException">The two cannot be a name in C#.</exception>
    public Identifier Followed(string word) => new(LookAlikes.Unmixed(this + word));

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";

    internal static Identifier FromWriter(string text) => text.Length == 0 ? default : new(LookAlikes.Unmixed(text));

    // ImportsOfSmartphonesAndComputersPercent is cut to ImportsOfSmartphones; what has no capitals is cut anywhere.
    private static int EndOfWord(string text)
    {
        var end = LongestStem;
        for (var start = LongestStem; start > LongestStem / 2; start--)
        {
            if (text[start] is >= 'A' and <= 'Z' && text[start - 1] is not (>= 'A' and <= 'Z'))
            {
                if (end < LongestStem && !NameWords.Is(NameWordTraits.Dangler, text, start, end - start))
                {
                    return end;
                }

                end = start;
            }
        }

        return end;
    }

    // Small letters alone are kept for keywords, those there are and those to come.
    private static bool IsName(string text)
    {
        var isKept = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            isKept &= c is >= 'a' and <= 'z';
            if (!IdentifierCharacters.IsPlainLetter(c) && c != '_' && !(i > 0 && IdentifierCharacters.IsDigit(c))
                && !IdentifierCharacters.IsLetter(c) && !(i > 0 && IdentifierCharacters.IsMark(c)))
            {
                return false;
            }
        }

        // The other keywords have no more than small letters.
        return !isKept && !(text[0] == '_' && Keywords.Contains(text));
    }
}

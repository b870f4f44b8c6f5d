using System.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>A name that is valid in every C# version from 11 on. Nothing else is ever written as a name into code.</summary>
/// <remarks>
/// Made of capitalised words run together, <c>TiesHold</c>. An underscore stands only before a leading digit and before what tells two
/// equal names apart (<see cref="With"/>), so a name that was told apart is never the natural name of something else.
/// </remarks>
public readonly record struct Identifier
{
    private readonly string? _text;

    private Identifier(string text) => _text = LookAlikes.Unmixed(text);

    /// <summary>Whether there is no name: the words held no letter and no digit that a name may have.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>The name made of words, each with a capital first letter. Empty where they hold nothing that a name may have.</summary>
    public static Identifier FromWords(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            var start = text.Length;
            foreach (var c in word)
            {
                IdentifierCharacters.AppendFolded(text, c);
            }

            if (text.Length > start)
            {
                text[start] = char.ToUpperInvariant(text[start]);
            }
        }

        return new Identifier(text.Length > 0 && IsDigit(text[0]) ? "_" + text : text.ToString());
    }

    /// <summary>A name that somebody chose, as it stands; null where it cannot be a name in C#.</summary>
    /// <remarks>
    /// Keywords are refused: they would need a prefix wherever the name is used. So are names of small letters a to z alone, which C# keeps
    /// for keywords to come (CS8981), of underscores alone, which discard, and words of Latin
    /// letters mixed with ones that look like them.
    /// </remarks>
    public static Identifier? FromGiven(string name)
    {
        if (name.Length == 0 || IsDigit(name[0]) || IsKept(name) || LookAlikes.Unmixed(name) != name)
        {
            return null;
        }

        foreach (var c in name)
        {
            if (c != '_' && !IsDigit(c) && !IdentifierCharacters.IsLetter(c))
            {
                return null;
            }
        }

        return new Identifier(name);
    }

    /// <summary>This name, told apart from its equals by words of its own.</summary>
    public Identifier With(IEnumerable<string> words)
    {
        var suffix = FromWords(words);
        return suffix.IsEmpty ? this : new Identifier(this + "_" + suffix.ToString().TrimStart('_'));
    }

    /// <summary>This name with a word at its end.</summary>
    public Identifier Followed(string word) => new(this + word);

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";

    private static bool IsKept(string name) => Keywords.Contains(name) || name.All(c => c is >= 'a' and <= 'z') || name.All(c => c == '_');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

namespace CorpusGen.Engine.Naming;

/// <summary>The name of a namespace, valid in every C# version from 11 on.</summary>
public readonly record struct NamespaceName
{
    private readonly string? _text;

    private NamespaceName(string text) => _text = text;

    /// <summary>
    /// What a project calls itself as a namespace: <c>My-App.Core</c> becomes <c>My_App.Core</c>, as the SDK's templates have it, and keywords are
    /// marked with <c>@</c>.
    /// </summary>
    public static NamespaceName From(string name) =>
        new(string.Join(".", name.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(Part)));

    /// <inheritdoc/>
    public override string ToString() => string.IsNullOrEmpty(_text) ? "_" : _text!;

    private static string Part(string part)
    {
        if (Identifier.FromGiven(part) is { } identifier)
        {
            return identifier.ToString();
        }

        var plain = part.TrimStart('@');
        if (Keywords.Contains(plain))
        {
            return "@" + plain;
        }

        var letters = new string(plain.Select(c => c is >= '0' and <= '9' || IdentifierCharacters.IsLetter(c) ? c : '_').ToArray());
        return letters.Length == 0 || letters[0] is >= '0' and <= '9' ? "_" + letters : letters;
    }
}

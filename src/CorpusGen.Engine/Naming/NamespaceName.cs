namespace CorpusGen.Engine.Naming;

/// <summary>Makes a namespace out of what a project calls itself.</summary>
public static class NamespaceName
{
    /// <summary>
    /// A valid namespace: <c>My-App.Core</c> becomes <c>My_App.Core</c>, as the SDK's templates have it, and keywords are marked with <c>@</c>.
    /// </summary>
    public static string From(string name)
    {
        var parts = name.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(Part).ToList();
        return parts.Count == 0 ? "_" : string.Join(".", parts);
    }

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
        return letters.Length > 0 && letters[0] is >= '0' and <= '9' ? "_" + letters : letters;
    }
}

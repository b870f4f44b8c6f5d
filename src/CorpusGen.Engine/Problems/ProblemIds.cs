namespace CorpusGen.Engine.Problems;

/// <summary>The problems' identifiers. Each is told at length in the page <c>Problems/README.md</c> beside this file.</summary>
public static class ProblemIds
{
    /// <summary>The document could not be read.</summary>
    public const string Unreadable = "CORPUS0001";

    /// <summary>The document holds no text.</summary>
    public const string Empty = "CORPUS0002";

    /// <summary>Nothing gives a headline; one was made from the first sentence.</summary>
    public const string HeadlineMade = "CORPUS0003";

    /// <summary>The document is not UTF-8.</summary>
    public const string NotUtf8 = "CORPUS0004";

    /// <summary>Front matter or a sidecar is not valid YAML.</summary>
    public const string InvalidYaml = "CORPUS0005";

    /// <summary>Front matter or a sidecar has a field that means nothing here.</summary>
    public const string UnknownField = "CORPUS0006";

    /// <summary>A date is not understood.</summary>
    public const string InvalidDate = "CORPUS0007";

    /// <summary>A sidecar lists an article that the document does not hold.</summary>
    public const string ArticleNotFound = "CORPUS0008";

    /// <summary>A sidecar stands without its document.</summary>
    public const string SidecarAlone = "CORPUS0009";

    /// <summary>Articles share a name and are told apart by their content.</summary>
    public const string ArticleNameShared = "CORPUS0010";

    /// <summary>Figures or quotes of an article share a name and are told apart by their content.</summary>
    public const string MemberNameShared = "CORPUS0011";

    /// <summary>A given name cannot be a name in C#.</summary>
    public const string InvalidName = "CORPUS0012";

    /// <summary>A quotation mark is never closed.</summary>
    public const string QuoteNotClosed = "CORPUS0013";

    /// <summary>Markup that is no prose was left out.</summary>
    public const string MarkupLeftOut = "CORPUS0014";

    /// <summary>A name given to a figure or quote cannot be used.</summary>
    public const string NameNotUsed = "CORPUS0015";

    /// <summary>A document seems to hold several articles, and nothing says where they start.</summary>
    public const string SeveralArticles = "CORPUS0016";

    /// <summary>Text was set aside: headings, captions, end matter.</summary>
    public const string SetAside = "CORPUS0017";

    /// <summary>The project's version of C# is too old for the generated code.</summary>
    public const string LanguageTooOld = "CORPUS0018";

    /// <summary>A referenced assembly has types of the same names.</summary>
    public const string NamespaceShared = "CORPUS0019";
    /// <summary>A document goes beyond a limit.</summary>
    public const string TooLarge = "CORPUS0020";

    /// <summary>The engine failed; a defect.</summary>
    public const string Internal = "CORPUS0099";
}

using CorpusGen.Engine.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Diagnostics;

/// <summary>The engine's problems as the compiler's diagnostics. The engine writes the messages; a test holds the severities together.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "CorpusGen";
    private const string Message = "{0}";

    private static readonly DiagnosticDescriptor Unreadable = new(
        ProblemIds.Unreadable, "A document cannot be read", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Empty = new(
        ProblemIds.Empty, "A document holds no text", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor HeadlineMade = new(
        ProblemIds.HeadlineMade, "A headline was made from the first sentence", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor NotUtf8 = new(
        ProblemIds.NotUtf8, "A document is not UTF-8", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor InvalidYaml = new(
        ProblemIds.InvalidYaml, "Front matter or a sidecar is not valid", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor UnknownField = new(
        ProblemIds.UnknownField, "A field means nothing here", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor InvalidDate = new(
        ProblemIds.InvalidDate, "A date is not understood", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor ArticleNotFound = new(
        ProblemIds.ArticleNotFound, "A listed article is not in the document", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor SidecarAlone = new(
        ProblemIds.SidecarAlone, "A sidecar stands without its document", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor ArticleNameShared = new(
        ProblemIds.ArticleNameShared, "Articles share a name", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor MemberNameShared = new(
        ProblemIds.MemberNameShared, "Facts of an article share a name", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor InvalidName = new(
        ProblemIds.InvalidName, "A name cannot be used", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor QuoteNotClosed = new(
        ProblemIds.QuoteNotClosed, "A quotation mark is never closed", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor MarkupLeftOut = new(
        ProblemIds.MarkupLeftOut, "Markup was left out", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor NameNotUsed = new(
        ProblemIds.NameNotUsed, "A given name is not used", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor SeveralArticles = new(
        ProblemIds.SeveralArticles, "A document seems to hold several articles", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor SetAside = new(
        ProblemIds.SetAside, "Text was set aside", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor LanguageTooOld = new(
        ProblemIds.LanguageTooOld, "The version of C# is too old", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor NamespaceShared = new(
        ProblemIds.NamespaceShared, "A referenced assembly has a corpus in the same namespace", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
    private static readonly DiagnosticDescriptor TooLarge = new(
        ProblemIds.TooLarge, "A document goes beyond a limit", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Internal = new(
        ProblemIds.Internal, "CorpusGen failed at a document", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Unreadable, Empty, HeadlineMade, NotUtf8, InvalidYaml, UnknownField, InvalidDate, ArticleNotFound, SidecarAlone, ArticleNameShared,
        MemberNameShared, InvalidName, QuoteNotClosed, MarkupLeftOut, NameNotUsed,
        SeveralArticles, SetAside, LanguageTooOld, NamespaceShared, TooLarge, Internal,
    }.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>All of them, in the order of their identifiers.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The diagnostic for a problem.</summary>
    public static DiagnosticDescriptor For(Problem problem) => ById[problem.Id];
}

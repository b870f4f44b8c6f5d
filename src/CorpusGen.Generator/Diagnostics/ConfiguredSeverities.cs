using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Diagnostics;

/// <summary>The severities that the user's <c>.editorconfig</c> sets.</summary>
/// <remarks>
/// The compiler asks its sections about C# files alone, and problems stand in documents. So the file that lies highest in the project
/// stands for all documents: what <c>[*]</c> or <c>[*.cs]</c> at the project's root says holds for them. A <c>.globalconfig</c> needs no help.
/// </remarks>
internal sealed class ConfiguredSeverities(Compilation compilation)
{
    private readonly SyntaxTreeOptionsProvider? _provider = compilation.Options.SyntaxTreeOptionsProvider;

    private readonly SyntaxTree? _tree = compilation.SyntaxTrees
        .OrderBy(tree => tree.FilePath.Split('/', '\\').Length)
        .ThenBy(tree => tree.FilePath, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The severity set for a diagnostic; its default where none is; null where it is not to be reported.</summary>
    public DiagnosticSeverity? Of(DiagnosticDescriptor descriptor, CancellationToken cancellationToken)
    {
        if (_tree is null || _provider is null || !_provider.TryGetDiagnosticValue(_tree, descriptor.Id, cancellationToken, out var configured))
        {
            return descriptor.DefaultSeverity;
        }

        return configured switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            ReportDiagnostic.Suppress => null,
            _ => descriptor.DefaultSeverity,
        };
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using CorpusGen.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Diagnostics;

/// <summary>Reports what is wrong with the documents, at its place in them.</summary>
/// <remarks>An analyzer and not the generator, so that the user's configuration sets the severities.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DiagnosticDescriptors.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var corpus = new Lazy<AnalyzedCorpus>(() => AnalyzedCorpus.Read(start.Options, start.Compilation, start.CancellationToken));
            var articles = new ConcurrentBag<Article>();
            start.RegisterAdditionalFileAction(file => ReportFile(file, corpus.Value, articles));
            start.RegisterCompilationEndAction(end => ReportCorpus(end, corpus.Value, articles));
        });
    }

    private static void ReportFile(AdditionalFileAnalysisContext context, AnalyzedCorpus corpus, ConcurrentBag<Article> articles)
    {
        if (corpus.FileOf(context.AdditionalFile) is not { } file)
        {
            return;
        }

        foreach (var problem in ProblemsOf(file, corpus, articles, context.CancellationToken))
        {
            corpus.Report(problem, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static EquatableArray<Problem> ProblemsOf(
        CorpusFile file, AnalyzedCorpus corpus, ConcurrentBag<Article> articles, CancellationToken cancellationToken)
    {
        var path = corpus.Context.ShownPath(file);
        if (file.Content.Fault != FileFault.None)
        {
            return Only(file.Content.Fault == FileFault.NotUtf8 ? ProblemFactory.NotUtf8(path) : ProblemFactory.Unreadable(path));
        }

        if (file.IsSidecar)
        {
            return corpus.HasDocumentOf(file) ? default : Only(ProblemFactory.SidecarAlone(path));
        }

        var result = CompiledDocuments.Of(corpus.Context.ToDocument(file)!, cancellationToken);
        foreach (var article in result.Articles)
        {
            articles.Add(article);
        }

        return result.Problems;
    }

    private static EquatableArray<Problem> Only(Problem problem) => new([problem]);

    // Names that articles of different documents share, and what is wrong with the project.
    private static void ReportCorpus(CompilationAnalysisContext context, AnalyzedCorpus corpus, ConcurrentBag<Article> articles)
    {
        var index = CorpusNamer.Name(
            articles.OrderBy(article => article.Path, StringComparer.Ordinal).ThenBy(article => article.Line).Select(ArticleKey.Of),
            corpus.Options.Emission.ClassName.ToString());
        foreach (var article in articles.Where(article => index[article.Id].IsToldApart))
        {
            var problem = ProblemFactory.ArticleNameShared(article.Path, new LinePosition(article.Line, 1), article.Name, index[article.Id].ClassName);
            corpus.Report(problem, context.ReportDiagnostic, context.CancellationToken);
        }

        foreach (var problem in ProjectProblems.In(context.Compilation, corpus))
        {
            corpus.Report(problem, context.ReportDiagnostic, context.CancellationToken);
        }
    }
}

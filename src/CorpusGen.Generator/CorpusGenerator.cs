using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Naming;
using CorpusGen.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Turns the corpus documents of a project into code.</summary>
/// <remarks>
/// Every step hands on a model that compares by value and holds nothing of Roslyn's: an edit of one document reads one document and
/// emits one file again, an edit of C# runs nothing. What is wrong with documents is for <see cref="Diagnostics.CorpusAnalyzer"/> to say.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider.GlobalOptions).Emission)
            .WithTrackingName(TrackingNames.Options);

        var output = options.Combine(context.ParseOptionsProvider.Select(static (options, _) => LanguageFloor.IsMet(options)));

        var repeated = context.AdditionalTextsProvider.Collect().Select(static (texts, _) => RepeatedTexts.In(texts));
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(repeated))
            .Select(static (input, cancellationToken) =>
                input.Right.Right.Contains(input.Left) ? null : CorpusFile.Read(input.Left, input.Right.Left, cancellationToken))
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.Files);

        var surroundings = files.Collect().Select(static (files, _) => CorpusContext.Of(files!));
        var documents = files
            .Combine(surroundings)
            .Select(static (input, _) => input.Right.ToDocument(input.Left!))
            .Where(static document => document is not null)
            .WithTrackingName(TrackingNames.Documents);

        var articles = documents
            .Select(static (document, cancellationToken) => CompiledDocuments.Of(document!, cancellationToken).Articles)
            .WithTrackingName(TrackingNames.Results)
            .SelectMany(static (articles, _) => articles);

        var index = articles
            .Select(static (article, _) => ArticleKey.Of(article))
            .Collect()
            .Combine(options)
            .Select(static (input, _) => CorpusNamer.Name(input.Left, input.Right.ClassName.ToString()))
            .WithTrackingName(TrackingNames.Index);

        var alone = articles
            .Combine(index)
            .Select(static (input, _) => ArticleFiles.AreShared(input.Right) ? null : ArticleFiles.Alone(input.Left, input.Right))
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.Articles);

        var shared = articles
            .Collect()
            .Combine(index)
            .SelectMany(static (input, _) => ArticleFiles.AreShared(input.Right) ? ArticleFiles.Shared(input.Left, input.Right) : [])
            .Where(static file => file.Articles.Count > 0)
            .WithTrackingName(TrackingNames.Parts);

        context.RegisterSourceOutput(output, static (context, output) => Add(context, output.Right, CorpusEmitter.EmitTypes(output.Left)));
        context.RegisterSourceOutput(
            index.Combine(output),
            static (context, input) => Add(context, input.Right.Right, CorpusEmitter.EmitIndex(input.Left, input.Right.Left)));
        context.RegisterSourceOutput(
            alone.Combine(output),
            static (context, input) => Add(context, input.Right.Right, CorpusEmitter.EmitArticles(input.Left!, input.Right.Left)));
        context.RegisterSourceOutput(
            shared.Combine(output),
            static (context, input) => Add(context, input.Right.Right, CorpusEmitter.EmitArticles(input.Left, input.Right.Left)));
    }

    private static void Add(SourceProductionContext context, bool isUnderstood, SourceFile file)
    {
        if (isUnderstood)
        {
            context.AddSource(file.HintName, SourceText.From(file.Text, System.Text.Encoding.UTF8));
        }
    }
}

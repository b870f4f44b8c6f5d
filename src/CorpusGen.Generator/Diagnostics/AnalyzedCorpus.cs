using CorpusGen.Engine.Problems;
using CorpusGen.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace CorpusGen.Generator.Diagnostics;

/// <summary>The files of one compilation's corpus, and where problems with them are shown.</summary>
internal sealed class AnalyzedCorpus
{
    private readonly ConfiguredSeverities _severities;
    private readonly Dictionary<AdditionalText, CorpusFile> _files;
    private readonly Dictionary<string, AdditionalText> _textByPath;
    private readonly Dictionary<string, CorpusFile> _documentByStem;

    private AnalyzedCorpus(GeneratorOptions options, ConfiguredSeverities severities, Dictionary<AdditionalText, CorpusFile> files)
    {
        Options = options;
        Context = CorpusContext.Of(files.Values);
        _severities = severities;
        _files = files;
        _textByPath = files.ToDictionary(file => Context.ShownPath(file.Value), file => file.Key, StringComparer.Ordinal);
        _documentByStem = files.Values.Where(file => !file.IsSidecar)
            .GroupBy(file => file.Stem, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    public GeneratorOptions Options { get; }

    public CorpusContext Context { get; }

    /// <summary>Whether the project has a corpus at all.</summary>
    public bool HasFiles => _files.Count > 0;

    public static AnalyzedCorpus Read(AnalyzerOptions options, Compilation compilation, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var repeated = RepeatedTexts.In(options.AdditionalFiles);
        var files = new Dictionary<AdditionalText, CorpusFile>();
        foreach (var text in options.AdditionalFiles)
        {
            if (!repeated.Contains(text) && CorpusFile.Read(text, provider, cancellationToken) is { } file)
            {
                files[text] = file;
            }
        }

        return new AnalyzedCorpus(GeneratorOptions.Read(provider.GlobalOptions), new ConfiguredSeverities(compilation), files);
    }

    /// <summary>The file of the corpus that an additional file is; null where it is none.</summary>
    public CorpusFile? FileOf(AdditionalText text) => _files.TryGetValue(text, out var file) ? file : null;

    /// <summary>Whether the document that a sidecar describes is part of the corpus.</summary>
    public bool HasDocumentOf(CorpusFile sidecar) => _documentByStem.ContainsKey(sidecar.Stem);

    /// <summary>Reports a problem at its place, as the user has it configured.</summary>
    public void Report(Problem problem, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var descriptor = DiagnosticDescriptors.For(problem);
        if (_severities.Of(descriptor, cancellationToken) is { } severity)
        {
            report(Diagnostic.Create(descriptor, LocationOf(problem), severity, additionalLocations: null, properties: null, problem.Message));
        }
    }

    private Location LocationOf(Problem problem)
    {
        if (!_textByPath.TryGetValue(problem.Path, out var text))
        {
            return Location.None;
        }

        var position = new LinePosition(problem.Position.Line - 1, problem.Position.Column - 1);
        var lines = text.GetText()?.Lines;
        var offset = lines is not null && position.Line < lines.Count ? Math.Min(lines[position.Line].Start + position.Character, lines[position.Line].End) : 0;
        return Location.Create(text.Path, new TextSpan(offset, 0), new LinePositionSpan(position, position));
    }
}

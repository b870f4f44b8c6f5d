using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>A document in memory. Its path lies in the project's folder.</summary>
internal sealed class CorpusText(string name, string? content, params (string Name, string Value)[] metadata) : AdditionalText
{
    private SourceText? _text;

    public string Name => name;

    public string? Content => content;

    public override string Path => TestOptionsProvider.ProjectDirectory + name;

    /// <summary>What the project says of the item.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; } = metadata.ToDictionary(pair => pair.Name, pair => pair.Value);

    /// <summary>The path that the project shows for it, as the generator shows it; null where it sets none.</summary>
    public string? Link => Metadata.TryGetValue("Link", out var link) ? link.Trim().Replace('\\', '/') : null;

    /// <summary>How the item comes into the corpus: the name and value of the metadata that does it.</summary>
    public (string Name, string Value) Membership { get; init; } = ("SourceItemGroup", "CorpusDocument");

    /// <summary>The encoding that the compiler read it in.</summary>
    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        _text ??= content is null ? null : SourceText.From(content, Encoding);
}

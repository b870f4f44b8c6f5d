using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>A document in memory.</summary>
internal sealed class MemoryDocument(string name, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, System.Text.Encoding.UTF8);

    public string Content => content;

    public override string Path => MemoryOptions.Folder + name;

    public MemoryDocument With(string newContent) => new(name, newContent);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

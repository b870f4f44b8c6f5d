using CorpusGen.Engine.Documents;
using CorpusGen.Generator.Inputs;

namespace CorpusGen.Generator.Tests;

/// <summary>What the generator and the analyzer share in one build.</summary>
public sealed class CompiledDocumentsTests
{
    private readonly string _text = new('x', 3);

    [Fact]
    public void A_document_that_is_asked_for_twice_is_compiled_once() =>
        Assert.Same(Result(Document("a.txt")), Result(Document("a.txt")));

    [Fact]
    public void The_same_text_under_another_path_is_another_document()
    {
        var first = Result(Document("a.txt"));
        var second = Result(Document("b.txt"));

        Assert.NotSame(first, second);
        Assert.Equal("b.txt", Assert.Single(second.Articles).Path);
    }

    [Fact]
    public void A_compilation_that_was_stopped_is_done_at_the_next_call()
    {
        Assert.Throws<OperationCanceledException>(() => CompiledDocuments.Of(Document("a.txt"), new CancellationToken(canceled: true)));

        Assert.Single(Result(Document("a.txt")).Articles);
    }

    private static Engine.DocumentResult Result(SourceDocument document) => CompiledDocuments.Of(document, CancellationToken.None);

    private SourceDocument Document(string path) => new(path, _text);
}

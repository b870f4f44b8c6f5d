using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests;

/// <summary>A defect of ours costs the document at which it shows, and no other.</summary>
public sealed class DefectTests
{
    [Fact]
    public void A_document_at_which_the_engine_fails_is_reported_and_the_others_are_emitted()
    {
        // No host hands over a text that is null; the engine stumbles over it as it would over a defect.
        SourceDocument[] documents = [new("a.txt", "Ships came in."), new("b.txt", null!), new("c.txt", "Ships went out.")];

        var results = documents.Select(document => DocumentCompiler.Compile(document)).ToList();

        var problem = Assert.Single(results[1].Problems);
        Assert.Equal((ProblemIds.Internal, "b.txt"), (problem.Id, problem.Path));
        var files = CorpusEmitter.EmitAll([.. results.SelectMany(result => result.Articles)], new EmissionOptions("Sample", "Corpus", true));
        Assert.Equal(["CorpusTypes.g.cs", "Corpus.g.cs", "Corpus.ShipsCameIn.g.cs", "Corpus.ShipsWentOut.g.cs"], files.Select(file => file.HintName));
        Assert.Equal(DocumentCompiler.Compile(documents[0]), results[0]);
    }
}

using System.Runtime.CompilerServices;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Generator.Inputs;

/// <summary>Compiles each document once in a build, though the generator and the analyzer both ask.</summary>
/// <remarks>What was found is kept by the text's identity, no longer than anybody holds the text.</remarks>
internal static class CompiledDocuments
{
    private static readonly ConditionalWeakTable<string, Last> Results = new();

    /// <summary>What the engine finds in a document.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped; the next call does it.</exception>
    public static DocumentResult Of(SourceDocument document, CancellationToken cancellationToken)
    {
        var last = Results.GetValue(document.Text, static _ => new Last());
        var compiled = Volatile.Read(ref last.Compiled);
        if (compiled is null || compiled.Document != document)
        {
            compiled = new Compiled(document, DocumentCompiler.Compile(document, cancellationToken));
            Volatile.Write(ref last.Compiled, compiled);
        }

        return compiled.Result;
    }

    private sealed record Compiled(SourceDocument Document, DocumentResult Result);

    // The same text may come back with other metadata or another sidecar.
    private sealed class Last
    {
        public Compiled? Compiled;
    }
}

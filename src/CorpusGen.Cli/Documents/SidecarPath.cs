namespace CorpusGen.Cli.Documents;

/// <summary>The names of sidecars: <c>NAME.corpus.yml</c> beside <c>NAME.txt</c> or <c>NAME.md</c>.</summary>
internal static class SidecarPath
{
    private const string Ending = ".corpus.yml";

    /// <summary>The sidecar that a document would have.</summary>
    public static string Of(string documentPath) => Path.ChangeExtension(documentPath, Ending);

    public static bool Is(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);
}

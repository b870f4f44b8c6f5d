using System.Text.Json;

namespace CorpusGen.Engine.Tests.Extraction.Quotes;

/// <summary>Documents that are no part of the project and lie beside it, where they do.</summary>
internal static class SharedData
{
    /// <summary>The passages of an annotated file.</summary>
    public static IReadOnlyList<JsonElement> Passages(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data", name)));
        return [.. document.RootElement.EnumerateArray().Select(element => element.Clone())];
    }
}

using System.Text.Json;

namespace CorpusGen.Engine.Tests.Extraction.Quotes;

/// <summary>Documents that are no part of the project and lie beside it, where they do.</summary>
internal static class SharedData
{
    /// <summary>A file of the folder beside the project; skips the test where it is absent.</summary>
    public static string Find(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
        {
            folder = folder.Parent;
        }

        var file = Path.Combine([folder?.Parent?.FullName ?? "", "shared", .. path]);
        Skip.IfNot(File.Exists(file), $"{string.Join('/', path)} is not in ../shared beside the project");
        return file;
    }

    /// <summary>The passages of an annotated file.</summary>
    public static IReadOnlyList<JsonElement> Passages(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Find("data", name)));
        return [.. document.RootElement.EnumerateArray().Select(element => element.Clone())];
    }
}

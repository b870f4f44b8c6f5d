using System.Reflection;

namespace CorpusGen.Package.Tests;

/// <summary>Where things lie in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The published originals, which are no part of the repository; null where they are not beside it.</summary>
    public static string? Originals { get; } = Path.Combine(Root, "..", "shared", "seeds") is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>The configuration that the tests were built in.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}

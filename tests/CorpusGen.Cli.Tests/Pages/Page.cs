using System.Text.RegularExpressions;

namespace CorpusGen.Cli.Tests.Pages;

/// <summary>A page in Markdown of the repository.</summary>
internal sealed partial class Page
{
    private static readonly string[] Folders = [".github", "src", "tests"];

    private Page(string path)
    {
        Path = path;
        Text = Repository.Read(path);
        Samples = [.. Fence().Matches(Text).Select((match, i) => new Sample(
            $"{path}({Text.AsSpan(0, match.Index).Count('\n') + 1})", match.Groups["language"].Value, Unindented(match.Groups["code"].Value, match.Groups["indent"].Length)))];
        Prose = Fence().Replace(Text, "");
    }

    /// <summary>All pages. Documents of the corpus are none.</summary>
    public static IReadOnlyList<Page> All { get; } =
        [.. Folders.SelectMany(Files).Append("README.md").Order(StringComparer.Ordinal).Select(path => new Page(path))];

    /// <summary>Its path in the repository, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The text without the samples.</summary>
    public string Prose { get; }

    /// <summary>What stands between fences.</summary>
    public IReadOnlyList<Sample> Samples { get; }

    /// <summary>The targets of its links.</summary>
    public IEnumerable<string> Links => Link().Matches(Prose).Select(match => match.Groups["target"].Value);

    /// <summary>What its headings can be linked by.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Prose)
        .Select(match => string.Concat(match.Groups["title"].Value.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'));

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Intersect(["bin", "obj", "seeds"]).Any());

    private static string Unindented(string code, int indent) => string.Concat(code.Split('\n')[..^1].Select(line => line[Math.Min(indent, line.Length)..] + "\n"));

    [GeneratedRegex(@"^(?<indent> *)```(?<language>[^\n]*)\n(?<code>(.*\n)*?)\k<indent>```$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>What stands between fences.</summary>
    /// <param name="Place">The page and the line.</param>
    /// <param name="Language">What the fence says that it is.</param>
    /// <param name="Code">The lines between.</param>
    public sealed record Sample(string Place, string Language, string Code);
}

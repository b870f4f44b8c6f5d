using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Generator.Inputs;

/// <summary>What a document needs to know of the other files: its sidecar, and whether its path is its own.</summary>
/// <param name="Sidecars">All sidecars.</param>
/// <param name="SharedPaths">Paths that are the link or the own path of several files; nearly always none.</param>
internal sealed record CorpusContext(EquatableArray<CorpusFile> Sidecars, EquatableArray<string> SharedPaths)
{
    private readonly Dictionary<string, CorpusFile> _sidecarByStem = ByStem(Sidecars);

    public static CorpusContext Of(IReadOnlyCollection<CorpusFile> files) => new(
        files.Where(file => file.IsSidecar).ToEquatableArray(),
        files.SelectMany(file => new[] { file.RelativePath, file.Link ?? file.RelativePath }.Distinct(StringComparer.Ordinal))
            .GroupBy(path => path, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToEquatableArray());

    /// <inheritdoc/>
    public bool Equals(CorpusContext? other) => other is not null && Sidecars == other.Sidecars && SharedPaths == other.SharedPaths;

    /// <inheritdoc/>
    public override int GetHashCode() => Sidecars.GetHashCode();

    /// <summary>The path to show for a file, of its own in the corpus: the project's link, unless another file has that as its link or path.</summary>
    public string ShownPath(CorpusFile file) => file.Link is { } link && !SharedPaths.Contains(link) ? link : file.RelativePath;

    /// <summary>The file that lists the articles of a document; null where there is none.</summary>
    public CorpusFile? SidecarOf(CorpusFile document) => _sidecarByStem.TryGetValue(document.Stem, out var sidecar) ? sidecar : null;

    /// <summary>The document as the engine takes it; null where its text is not to be had.</summary>
    public SourceDocument? ToDocument(CorpusFile file)
    {
        if (file.IsSidecar || file.Content.Text is not { } text)
        {
            return null;
        }

        var sidecar = SidecarOf(file);
        return new SourceDocument(ShownPath(file), text)
        {
            Metadata = file.Metadata,
            Sidecar = sidecar?.Content.Text is { } listed ? new Sidecar(ShownPath(sidecar), listed) : null,
        };
    }

    private static Dictionary<string, CorpusFile> ByStem(EquatableArray<CorpusFile> sidecars)
    {
        var byStem = new Dictionary<string, CorpusFile>(StringComparer.Ordinal);
        foreach (var sidecar in sidecars)
        {
            byStem[sidecar.Stem] = sidecar;
        }

        return byStem;
    }
}

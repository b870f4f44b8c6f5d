using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Package.Tests;

/// <summary>What lies in the package.</summary>
[Collection(SharedPackage.Name)]
public sealed partial class PackageContentTests(PackageFixture package)
{
    [Fact]
    public void Its_content_is_as_it_was_read_and_accepted()
    {
        var accepted = Repository.PathOf("tests", "CorpusGen.Package.Tests", "Package.verified.txt");
        var received = accepted.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var content = Content();
        if (content == Repository.Read("tests", "CorpusGen.Package.Tests", "Package.verified.txt"))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Fail($"The package has changed. Read it; if it is right, rename it.\n{received}\n{accepted}");
    }

    [Fact]
    public async Task Packing_again_from_scratch_gives_the_same_assemblies()
    {
        var artifacts = Path.Combine(package.Folder, "artifacts");
        var first = await PackAsync("first");
        var second = await PackAsync("second", "--no-restore", "-t:Rebuild;Pack");

        Assert.Equal(4, first.Count);
        Assert.Equal(first, second);

        async Task<SortedDictionary<string, string>> PackAsync(string name, params string[] options)
        {
            var output = Path.Combine(artifacts, name);
            var (exitCode, log) = await DotNet.RunAsync(
                Repository.PathOf("src", "CorpusGen.Generator"),
                ["pack", "--artifacts-path", artifacts, "-o", output, "-p:PackageVersion=" + PackageFixture.Version, "-p:RunAnalyzers=false", .. options]);
            Assert.True(exitCode == 0, log);
            using var archive = ZipFile.OpenRead(Path.Combine(output, Path.GetFileName(package.PackagePath)));
            return new(
                archive.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, Hash),
                StringComparer.Ordinal);
        }
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }

    // The files, without those that only the format of packages wants, and the description, without addresses: the clone's and its
    // commit differ from one pack to the next, as does the test's version, and the SDK makes the licence's from its name.
    private string Content()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name[0] != '[')
            .Order(StringComparer.Ordinal);
        using var nuspec = new StreamReader(archive.GetEntry("CorpusGen.nuspec")!.Open());
        var description = Addresses().Replace(nuspec.ReadToEnd().ReplaceLineEndings("\n"), "")
            .Replace(PackageFixture.Version, "…", StringComparison.Ordinal);
        return $"{string.Join('\n', files)}\n\n{description}";
    }

    [GeneratedRegex(@"\s*<(repository [^>]*/|licenseUrl>[^<]*</licenseUrl)>")]
    private static partial Regex Addresses();
}

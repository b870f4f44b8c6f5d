namespace CorpusGen.Package.Tests;

/// <summary>One project on two machines that differ in all that must not matter: folder, language, time zone, line ends. The assemblies are the same, byte for byte.</summary>
[Collection(SharedPackage.Name)]
public sealed class TwoClonesTests(PackageFixture package)
{
    [SkippableFact]
    public async Task Two_clones_in_different_folders_under_different_cultures_give_identical_assemblies()
    {
        var one = Clone("Clones/a", text => text.ReplaceLineEndings("\n"));
        var other = Clone("Clones/İkinci/bir klasör/b", text => "\uFEFF" + text.ReplaceLineEndings("\r\n"));

        // What their builds call January of 1970: the languages, and with them the calendars, do differ.
        Assert.Contains("Ocak +14:00", await BuildAsync(one, "tr_TR.UTF-8", "Pacific/Kiritimati"), StringComparison.Ordinal);
        Assert.Contains("شوال +03:00", await BuildAsync(other, "ar_SA.UTF-8", "Asia/Riyadh"), StringComparison.Ordinal);

        var (files, others) = (Outputs(one), Outputs(other));
        Assert.Contains("Clone.dll", files.Keys);
        Assert.Contains("Corpus.g.cs", files.Keys);
        Assert.Equal(files.Keys, others.Keys);
        Assert.All(files, file => Assert.True(file.Value.AsSpan().SequenceEqual(others[file.Key]), file.Key));
        Assert.Equal(await one.RunAsync(), await other.RunAsync());
    }

    private ScratchProject Clone(string folder, Func<string, string> asSaved)
    {
        // The compiler writes no path of its own then; ours must not be there in any case.
        var clone = new ScratchProject(
            Path.Combine(package.Folder, folder),
            "Clone",
            "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>");
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("seeds")))
        {
            clone.Write(Path.Combine("seeds", Path.GetFileName(path)), asSaved(File.ReadAllText(path)));
        }

        clone.Write("Program.cs", "foreach (var figure in Clone.Corpus.Figures) System.Console.WriteLine(figure);");
        clone.Write("Directory.Build.targets",
            """
            <Project>
              <Target Name="TellSurroundings" AfterTargets="Build">
                <Message Importance="high" Text="$([System.DateTime]::UnixEpoch.ToString('MMMM')) $([System.DateTime]::Now.ToString('zzz'))" />
              </Target>
            </Project>
            """);
        return clone;
    }

    // A compiler of its own, with the settings of the user who started it.
    private static async Task<string> BuildAsync(ScratchProject clone, string locale, string timeZone)
    {
        var start = DotNet.Start("dotnet", clone.Folder, "build", "--nologo");
        start.Environment["LANG"] = start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = timeZone;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        start.Environment.Remove("DOTNET_CLI_UI_LANGUAGE");
        var (exitCode, output) = await DotNet.RunAsync(start);
        Skip.If(output.Contains("valid ICU package", StringComparison.Ordinal), "This machine has no data of cultures (ICU).");
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static SortedDictionary<string, byte[]> Outputs(ScratchProject clone)
    {
        var built = Path.Combine(clone.Folder, "obj", "Debug", "net10.0");
        var generated = Directory.EnumerateFiles(Path.Combine(built, "generated"), "Corpus*", SearchOption.AllDirectories);
        return new(generated.Append(Path.Combine(built, "Clone.dll")).Append(Path.Combine(built, "Clone.pdb")).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes), StringComparer.Ordinal);
    }
}

namespace CorpusGen.Package.Tests;

/// <summary>A user's project in a folder of its own, that takes CorpusGen from the package.</summary>
internal sealed class ScratchProject
{
    /// <summary>The reference that the README asks for.</summary>
    public const string Reference = $"""<PackageReference Include="CorpusGen" Version="{PackageFixture.Version}" PrivateAssets="all" />""";

    /// <summary>Writes the project: an application for .NET 10, unless its properties say otherwise.</summary>
    public ScratchProject(string parent, string name, string properties = "", string items = "", string reference = Reference)
    {
        Name = name;
        Folder = Path.Combine(parent, name);
        Write(name + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Name { get; }

    public string Folder { get; }

    public void Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Copies the files of a folder that match a pattern.</summary>
    public void Copy(string from, string pattern, string to = "")
    {
        foreach (var file in Directory.EnumerateFiles(from, pattern))
        {
            Write(Path.Combine(to, Path.GetFileName(file)), File.ReadAllText(file));
        }
    }

    public Task<(int ExitCode, string Output)> BuildAsync(params string[] options) => DotNet.RunAsync(Folder, ["build", "--nologo", .. options]);

    /// <summary>Runs what was built.</summary>
    public async Task<string> RunAsync(string framework = "net10.0")
    {
        var (_, output) = await DotNet.RunAsync(Folder, Path.Combine("bin", "Debug", framework, Name + ".dll"));
        return output.ReplaceLineEndings("\n").TrimEnd();
    }
}

namespace CorpusGen.Package.Tests;

/// <summary>A user's project in a folder of its own, that takes CorpusGen from the package.</summary>
internal sealed class ScratchProject
{
    public ScratchProject(PackageFixture package, string name, string properties = "", string items = "")
    {
        Folder = Path.Combine(package.Folder, name);
        Directory.CreateDirectory(Folder);
        Write(name + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <RestoreAdditionalProjectSources>{package.Folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{package.Folder}/packages</RestorePackagesPath>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusGen" Version="{PackageFixture.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

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

    public Task<(int ExitCode, string Output)> BuildAsync() => DotNet.RunAsync(Folder, "build", "--nologo", "-p:UseSharedCompilation=false");

    public Task<(int ExitCode, string Output)> RunAsync() => DotNet.RunAsync(Folder, "run", "--no-build");
}

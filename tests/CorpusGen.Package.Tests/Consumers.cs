namespace CorpusGen.Package.Tests;

/// <summary>The users' projects that <see cref="ConsumersTests"/> looks at.</summary>
internal static class Consumers
{
    private const string Library = "<OutputType>Library</OutputType>";

    private const string Strict =
        """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <IsAotCompatible>true</IsAotCompatible>
        <CorpusNamespace>Press</CorpusNamespace>
        """;

    /// <summary>Writes all of them into a folder and gives their names.</summary>
    public static IReadOnlyList<string> Write(string folder)
    {
        List<ScratchProject> projects =
        [
            .. StrictOnes(folder),
            .. LibraryAndApp(folder),
            .. SplitCorpus(folder),
            .. OtherAnalyzer(folder),
            .. OlderFrameworks(folder),
            NoNullable(folder),
            Central(folder),
            Internal(folder),
            Severities(folder),
        ];
        return [.. projects.Select(project => project.Name)];
    }

    private static IEnumerable<ScratchProject> StrictOnes(string folder)
    {
        foreach (var language in new[] { "11", "latest" })
        {
            var project = new ScratchProject(folder, "Strict" + language, $"{Strict}<LangVersion>{language}</LangVersion>");
            project.Write("seeds/exports.txt", Document.Exports);
            project.Write("seeds/later.txt", "The council met again on Friday. \"Nothing has changed,\" Lee said.");
            project.Write("Program.cs", Document.PrintFacts("Press.Corpus") +
                """

                foreach (var speaker in Press.Corpus.Speakers)
                {
                    System.Console.WriteLine($"{speaker.Name} ({string.Join(", ", speaker.OtherNames)}) {speaker.Quotes.Count}");
                }
                """);
            yield return project;
        }
    }

    // They only compile: what runs them need not be there.
    private static IEnumerable<ScratchProject> OlderFrameworks(string folder)
    {
        foreach (var (name, framework, items) in new[]
        {
            ("Standard", "netstandard2.0", ""),
            ("Framework", "net472", """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies.net472" Version="1.0.3" PrivateAssets="all" />"""),
        })
        {
            var project = new ScratchProject(
                folder,
                name,
                $"{Library}<TargetFramework>{framework}</TargetFramework><LangVersion>11</LangVersion><ImplicitUsings>disable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                items);
            project.Write("seeds/exports.txt", Document.Exports);
            project.Write("Rate.cs", $"internal static class Rate {{ public const decimal Fall = {name}.Corpus.ExportsFallAgain.Figures.ExportsToTheNorthPercentValue; }}");
            yield return project;
        }
    }

    private static ScratchProject NoNullable(string folder)
    {
        var project = new ScratchProject(folder, "NoNullable",
            "<TargetFramework>net8.0</TargetFramework><RollForward>Major</RollForward><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>");
        project.Write("seeds/exports.txt", Document.Exports);
        project.Write("Program.cs", Document.PrintFacts("NoNullable.Corpus"));
        return project;
    }

    private static ScratchProject Central(string folder)
    {
        var project = new ScratchProject(folder, "Central", reference: """<PackageReference Include="CorpusGen" PrivateAssets="all" />""");
        project.Write("Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="CorpusGen" Version="{PackageFixture.Version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("seeds/exports.txt", Document.Exports);
        project.Write("Program.cs", Document.PrintFacts("Central.Corpus"));
        return project;
    }

    private static ScratchProject Internal(string folder)
    {
        var project = new ScratchProject(folder, "Internal", Library + "<CorpusAccessibility>internal</CorpusAccessibility>");
        project.Write("seeds/exports.txt", Document.Exports);
        return project;
    }

    // One file has no text, a warning; the other has no headline, which is only worth a note.
    private static ScratchProject Severities(string folder)
    {
        var project = new ScratchProject(folder, "Severities", Library);
        project.Write("seeds/empty.txt", "");
        project.Write("seeds/nameless.txt", "The council met again on Friday.");
        project.Write("Code.cs", "namespace Severities;");
        project.Write(".editorconfig",
            """
            root = true
            [*.cs]
            dotnet_diagnostic.CORPUS0002.severity = none
            dotnet_diagnostic.CORPUS0003.severity = warning
            """);
        return project;
    }

    // The library forgets PrivateAssets. The application has a folder of the corpus's name, and a class of its own that would clash.
    private static IEnumerable<ScratchProject> LibraryAndApp(string folder)
    {
        var library = new ScratchProject(folder, "Library",
            Library + "<TargetFramework /><TargetFrameworks>netstandard2.1;net10.0</TargetFrameworks><LangVersion>latest</LangVersion>",
            reference: ScratchProject.Reference.Replace(" PrivateAssets=\"all\"", "", StringComparison.Ordinal));
        library.Write("seeds/exports.txt", Document.Exports);
        library.Write("seeds/empty.txt", "");
        yield return library;

        var app = new ScratchProject(folder, "App", "<CorpusNamespace>App</CorpusNamespace>", reference: """<ProjectReference Include="../Library/Library.csproj" />""");
        app.Write("seeds/exports.txt", Document.Exports);
        app.Write("seeds/empty.txt", "");
        app.Write("Corpus.cs", "namespace App; public static class Corpus { }");
        app.Write("Program.cs", Document.PrintFacts("Library.Corpus"));
        yield return app;
    }

    private static IEnumerable<ScratchProject> SplitCorpus(string folder)
    {
        foreach (var part in new[] { "North", "South" })
        {
            var project = new ScratchProject(folder, part, Library);
            project.Write("seeds/exports.txt", Document.Exports);
            yield return project;
        }

        var whole = new ScratchProject(
            folder,
            "Whole",
            items: """<ProjectReference Include="../North/North.csproj" /><ProjectReference Include="../South/South.csproj" />""");
        whole.Write("seeds/imports.txt", "Imports rose 3% in May.");
        whole.Write("Program.cs",
            """
            North.Percentage north = North.Corpus.ExportsFallAgain.Figures.ExportsToTheNorthPercent;
            South.Percentage south = South.Corpus.ExportsFallAgain.Figures.ExportsToTheNorthPercent;
            Whole.Percentage whole = (Whole.Percentage)Whole.Corpus.Figures[0];
            System.Console.WriteLine($"{north.Text} {south.Text} {whole.Text}");
            """);
        yield return whole;
    }

    // An analyzer that brings a newer YamlDotNet and an older Markdig, neither of which ours could run on.
    private static IEnumerable<ScratchProject> OtherAnalyzer(string folder)
    {
        foreach (var (name, version) in new[] { ("YamlDotNet", "99.0.0"), ("Markdig", "0.1.0") })
        {
            var library = new ScratchProject(folder, name, $"{Library}<Version>{version}</Version>", reference: "");
            library.Write("Name.cs", $$"""namespace Other{{name}}; public static class Name { public static string Full => typeof(Name).Assembly.GetName().ToString(); }""");
            yield return library;
        }

        var analyzer = new ScratchProject(folder, "OtherAnalyzer", Library, reference:
            """
            <ProjectReference Include="../YamlDotNet/YamlDotNet.csproj;../Markdig/Markdig.csproj" />
            <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll;$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.CSharp.dll" Private="false" />
            """);
        analyzer.Write("OtherGenerator.cs",
            """"
            using Microsoft.CodeAnalysis;

            [Generator(LanguageNames.CSharp)]
            public sealed class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(output => output.AddSource("Other.cs",
                        $$"""internal static class Other { public const string Libraries = "{{OtherYamlDotNet.Name.Full}}; {{OtherMarkdig.Name.Full}}"; }"""));
            }
            """");
        yield return analyzer;

        // Its files reach the compiler as those of a package do.
        var folderOfAnalyzer = Path.GetDirectoryName(Path.Combine(folder, "OtherAnalyzer", "bin", "Debug", "net10.0", "."));
        var app = new ScratchProject(folder, "TwoAnalyzers", items:
            $"""
            <ProjectReference Include="../OtherAnalyzer/OtherAnalyzer.csproj" ReferenceOutputAssembly="false" />
            <Analyzer Include="{folderOfAnalyzer}/OtherAnalyzer.dll;{folderOfAnalyzer}/YamlDotNet.dll;{folderOfAnalyzer}/Markdig.dll" />
            """);
        app.Write("seeds/exports.md", "---\nheadline: Exports\n---\n\nExports fell *16.4%* in August.\n");
        app.Write("Program.cs", "System.Console.WriteLine($\"{Other.Libraries}; {TwoAnalyzers.Corpus.Exports.Article.Body}\");");
        yield return app;
    }
}

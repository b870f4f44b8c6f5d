using System.Text;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What a build tells the compiler of a project with a corpus.</summary>
internal static class CorpusProject
{
    private static readonly string[] Assemblies = ["CorpusGen.Generator.dll", "CorpusGen.Engine.dll", "Markdig.dll", "YamlDotNet.dll"];

    /// <summary>Writes the documents, and gives the arguments for the compiler.</summary>
    public static List<string> Arguments(WorkFolder folder, IReadOnlyList<SourceDocument> documents)
    {
        var config = new StringBuilder("is_global = true\nbuild_property.RootNamespace = Sample\nbuild_property.ProjectDir = ").Append(folder.Path).Append("/\n");
        var arguments = Assemblies.Select(name => "-analyzer:" + Path.Combine(AppContext.BaseDirectory, name)).ToList();
        foreach (var document in documents)
        {
            var path = folder.Write(document.Path, document.Text);
            config.Append('[').Append(path.Replace('\\', '/')).Append("]\nbuild_metadata.AdditionalFiles.SourceItemGroup = CorpusDocument\n");
            arguments.Add("-additionalfile:" + path);
        }

        arguments.Add("-analyzerconfig:" + folder.Write("corpus.globalconfig", config.ToString()));
        arguments.Add(folder.Write("Program.cs", "namespace Sample;\n\ninternal static class Program\n{\n}\n"));
        return arguments;
    }

    /// <summary>What a project file says to have a corpus of the documents in its folder <c>docs</c>, as a reference to the package would.</summary>
    public static string BuildFiles() => $"""
          <Import Project="{Path.Combine(AppContext.BaseDirectory, "build", "CorpusGen.props")}" />
          <ItemGroup>
            <CorpusDocument Include="docs/*.txt" />
            <Analyzer Include="{string.Join(';', Assemblies.Select(name => Path.Combine(AppContext.BaseDirectory, name)))}" />
          </ItemGroup>
          <Import Project="{Path.Combine(AppContext.BaseDirectory, "build", "CorpusGen.targets")}" />
        """;
}

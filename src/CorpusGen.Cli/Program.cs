using System.Text.Json;
using CorpusGen.Cli.Output;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;

// The filter, until the real command line stands.
using var output = new BufferedStream(Console.OpenStandardOutput());
var writer = new ResultWriter(output);
using var input = new StreamReader(Console.OpenStandardInput());
while (input.ReadLine() is { } line)
{
    using var json = JsonDocument.Parse(line);
    var id = json.RootElement.GetProperty("id").GetString()!;
    writer.Write(id, DocumentCompiler.Compile(new SourceDocument(id, json.RootElement.GetProperty("text").GetString()!)));
}

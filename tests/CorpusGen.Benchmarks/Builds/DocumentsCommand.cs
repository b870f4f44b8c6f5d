using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>Writes documents for <c>corpusgen extract</c> to standard output, one a line, as many as are wanted and never more than one in memory.</summary>
internal static class DocumentsCommand
{
    public static int Run(CommandOptions options)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line);
        for (var number = 0; number < options.Count; number++)
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{number:000000000}.txt"));
            json.WriteString("text", Prose.Report(options.Seed, (uint)number));
            json.WriteEndObject();
            json.Flush();
            line.Write("\n"u8);
            output.Write(line.WrittenSpan);
            line.ResetWrittenCount();
            json.Reset();
        }

        return 0;
    }
}

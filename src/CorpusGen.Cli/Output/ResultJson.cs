using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Output;

/// <summary>What was found in a document as a JSON object.</summary>
internal static class ResultJson
{
    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The articles and problems of a document on a line of their own.</summary>
    public static ReadOnlyMemory<byte> LineOf(string id, DocumentResult result) => Line(json => Write(json, id, result));

    /// <summary>Why a line of the input has no such answer, on a line.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="error">What is wrong with it, in a sentence.</param>
    public static ReadOnlyMemory<byte> LineOfError(int line, string error) => Line(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteString("error", error);
        json.WriteEndObject();
    });

    /// <summary>Writes the articles and problems of a document.</summary>
    public static void Write(Utf8JsonWriter json, string id, DocumentResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        WriteArray(json, "articles", result.Articles, WriteArticle);
        WriteArray(json, "problems", result.Problems, WriteProblem);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Line(Action<Utf8JsonWriter> write)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, OnOneLine))
        {
            write(json);
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id", article.Id);
        json.WriteString("name", article.Name);
        json.WriteString("headline", article.Headline);
        json.WriteString("publisher", article.Publisher);
        json.WriteString("author", article.Author);
        json.WriteString("datePublished", article.DatePublished);
        json.WriteString("language", article.Language);
        json.WriteString("body", article.Body);
        WriteArray(json, "sections", article.Sections, static (json, section) =>
        {
            json.WriteString("title", section.Title);
            json.WriteNumber("line", section.Line);
        });
        WriteArray(json, "captions", article.Captions, static (json, caption) =>
        {
            json.WriteString("text", caption.Text);
            json.WriteString("credit", caption.Credit);
            json.WriteNumber("line", caption.Line);
        });
        WriteArray(json, "endMatter", article.EndMatter, static (json, endMatter) =>
        {
            json.WriteString("text", endMatter.Text);
            json.WriteNumber("line", endMatter.Line);
        });
        WriteArray(json, "figures", article.Figures, (json, figure) => WriteFigure(json, article, figure));
        WriteArray(json, "quotes", article.Quotes, (json, quote) => WriteQuote(json, article, quote));
    }

    private static void WriteFigure(Utf8JsonWriter json, Article article, Figure figure)
    {
        json.WriteString("name", figure.Name);
        json.WriteString("text", figure.Text);
        json.WriteString("kind", CamelCase(figure.Kind));
        WriteNumber(json, "value", figure.Value);
        WriteNumber(json, "minValue", figure.MinValue);
        WriteNumber(json, "maxValue", figure.MaxValue);
        json.WriteString("unitText", figure.UnitText);
        json.WriteString("unitCode", figure.UnitCode);
        json.WriteString("bound", CamelCase(figure.Bound));
        json.WriteString("trend", CamelCase(figure.Trend));
        json.WriteString("of", figure.Of);
        WritePlace(json, article, figure.Position, figure.Span, figure.Sentence);
    }

    private static void WriteQuote(Utf8JsonWriter json, Article article, Quote quote)
    {
        json.WriteString("name", quote.Name);
        json.WriteString("text", quote.Text);
        json.WriteString("kind", CamelCase(quote.Kind));
        json.WriteStartArray("speakers");
        foreach (var speaker in quote.Speakers)
        {
            json.WriteStringValue(speaker);
        }

        json.WriteEndArray();
        json.WriteString("speakerAsWritten", quote.SpeakerAsWritten);
        json.WriteString("cue", quote.Cue);
        WritePlace(json, article, quote.Position, quote.Span, quote.Sentence);
    }

    private static void WritePlace(Utf8JsonWriter json, Article article, LinePosition position, TextSpan span, TextSpan sentence)
    {
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteString("sentence", sentence.In(article.Body));
    }

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("id", problem.Id);
        json.WriteString("message", problem.Message);
        json.WriteNumber("line", problem.Position.Line);
        json.WriteNumber("column", problem.Position.Column);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeItem(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string CamelCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

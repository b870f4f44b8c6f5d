using System.Text.Json;
using System.Text.Unicode;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Cli.Filter;

/// <summary>A document on one line of JSON: <c>{"id": "…", "text": "…"}</c>, and what is said about it beside its text.</summary>
internal static class DocumentLine
{
    /// <summary>Reads the line. Fields that mean nothing here are passed over.</summary>
    /// <exception cref="FormatException">The line is no such document; the message says why.</exception>
    public static SourceDocument Read(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            throw new FormatException("The line is not valid UTF-8.");
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The line is not valid JSON: it goes wrong at byte {exception.BytePositionInLine + 1}.", exception);
        }
    }

    private static SourceDocument Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"The line must be a JSON object, not {NameOf(root.ValueKind)}.");
        }

        return new SourceDocument(RequiredField(root, "id"), RequiredField(root, "text"))
        {
            Metadata = new ArticleMetadata(
                Name: OptionalField(root, "corpusName"),
                Headline: OptionalField(root, "headline"),
                Publisher: OptionalField(root, "publisher"),
                Author: OptionalField(root, "author"),
                DatePublished: OptionalField(root, "datePublished"),
                Language: OptionalField(root, "language")),
        };
    }

    private static string RequiredField(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? StringIn(value, name) : throw new FormatException($"The field '{name}' is missing.");

    /// <summary>Null and the empty string mean unset, as they do to the generator.</summary>
    private static string? OptionalField(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null && StringIn(value, name) is { Length: > 0 } text ? text : null;

    private static string StringIn(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw new FormatException($"The field '{name}' must be a string, not {NameOf(value.ValueKind)}.");
        }

        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException($"The field '{name}' holds half of a surrogate pair.", exception);
        }
    }

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a truth value",
    };
}

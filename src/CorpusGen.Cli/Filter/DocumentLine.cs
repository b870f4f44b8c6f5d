using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Cli.Filter;

/// <summary>A document on one line of JSON: <c>{"id": "…", "text": "…"}</c>, and what is said about it beside its text.</summary>
internal static class DocumentLine
{
    /// <summary>The bytes of the longest line: each character of the longest text as six (<c>\u00e9</c>), and a mebibyte for all else.</summary>
    public const int Longest = (6 * DocumentLimits.LongestDocument) + (1 << 20);

    private static readonly string[] Names = ["id", "text", "corpusName", "headline", "publisher", "author", "datePublished", "language"];

    // A field that means nothing here is passed over, however deep it is; the reader holds one bit for each level.
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Reads the line. Fields that mean nothing here are passed over.</summary>
    /// <exception cref="FormatException">The line is no such document; the message says why.</exception>
    public static SourceDocument Read(InputLine line)
    {
        if (line.IsTooLong)
        {
            throw new FormatException($"The line goes beyond the limit of {Longest.ToString(CultureInfo.InvariantCulture)} bytes.");
        }

        if (!Utf8.IsValid(line.Bytes.Span))
        {
            throw new FormatException("The line is not valid UTF-8.");
        }

        try
        {
            return ReadDocument(ReadFields(line.Bytes.Span));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The line is not valid JSON: it goes wrong at byte {exception.BytePositionInLine + 1}.", exception);
        }
    }

    private static Dictionary<string, Field> ReadFields(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, AnyDepth);
        json.Read();
        var root = json.TokenType;
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        while (json.Read())
        {
            if (root == JsonTokenType.StartObject && json.TokenType == JsonTokenType.PropertyName)
            {
                ReadField(ref json, fields);
            }
        }

        return root == JsonTokenType.StartObject ? fields : throw new FormatException($"The line must be a JSON object, not {NameOf(root)}.");
    }

    private static void ReadField(ref Utf8JsonReader json, Dictionary<string, Field> fields)
    {
        var name = NameOf(ref json);
        json.Read();
        if (name is not null)
        {
            fields[name] = new Field(json.TokenType, json.TokenType == JsonTokenType.String ? StringIn(ref json) : null);
        }

        json.Skip();
    }

    private static string? NameOf(ref Utf8JsonReader json)
    {
        foreach (var name in Names)
        {
            if (json.ValueTextEquals(name))
            {
                return name;
            }
        }

        return null;
    }

    // Null where it holds half of a surrogate pair. That a text is too long is for the engine to say, which need not see it.
    private static string? StringIn(ref Utf8JsonReader json)
    {
        if (json.ValueSpan.Length > DocumentLimits.LongestDocument && JsonText.CharactersIn(json.ValueSpan) > DocumentLimits.LongestDocument)
        {
            return new string(' ', DocumentLimits.LongestDocument + 1);
        }

        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static SourceDocument ReadDocument(Dictionary<string, Field> fields) => new(RequiredField(fields, "id"), RequiredField(fields, "text"))
    {
        Metadata = new ArticleMetadata(
            Name: OptionalField(fields, "corpusName"),
            Headline: OptionalField(fields, "headline"),
            Publisher: OptionalField(fields, "publisher"),
            Author: OptionalField(fields, "author"),
            DatePublished: OptionalField(fields, "datePublished"),
            Language: OptionalField(fields, "language")),
    };

    private static string RequiredField(Dictionary<string, Field> fields, string name) =>
        fields.TryGetValue(name, out var field) ? StringIn(field, name) : throw new FormatException($"The field '{name}' is missing.");

    /// <summary>Null and the empty string mean unset, as they do to the generator.</summary>
    private static string? OptionalField(Dictionary<string, Field> fields, string name) =>
        fields.TryGetValue(name, out var field) && field.Kind != JsonTokenType.Null && StringIn(field, name) is { Length: > 0 } text ? text : null;

    private static string StringIn(Field field, string name) =>
        field.Kind != JsonTokenType.String ? throw new FormatException($"The field '{name}' must be a string, not {NameOf(field.Kind)}.")
        : field.Text ?? throw new FormatException($"The field '{name}' holds half of a surrogate pair.");

    private static string NameOf(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a truth value",
    };

    private readonly record struct Field(JsonTokenType Kind, string? Text);
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Cli.Names;

/// <summary>Members and their changes as JSON, which a later run reads again.</summary>
/// <param name="Members">The members, in the order of the code.</param>
internal sealed record SavedNames(IReadOnlyList<Member> Members)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>What is written: members or their changes.</summary>
    public static string Write<T>(T names) => JsonSerializer.Serialize(names, Options);

    /// <summary>Reads what an earlier run wrote.</summary>
    /// <exception cref="JsonException">It is no such file.</exception>
    public static SavedNames Read(string json) => JsonSerializer.Deserialize<SavedNames>(json, Options) ?? throw new JsonException("There is no object.");
}

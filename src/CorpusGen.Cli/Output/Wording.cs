using System.Globalization;
using System.Text.Json;

namespace CorpusGen.Cli.Output;

/// <summary>Values as a person reads them.</summary>
internal static class Wording
{
    /// <summary><c>AtLeast</c> as <c>at least</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    /// <summary><c>145000000000</c> as <c>145,000,000,000</c>; nothing where there is no number.</summary>
    public static string Of(decimal? number) => number?.ToString("#,0.############################", CultureInfo.InvariantCulture) ?? "";

    /// <summary><c>1 warning</c>, <c>1,200 documents</c>.</summary>
    public static string Counted(int count, string noun) => $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";
}

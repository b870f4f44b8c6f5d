using System.Globalization;

namespace CorpusGen.Engine.Emission;

/// <summary>Writes numbers, alike in every culture.</summary>
internal static class Number
{
    /// <summary>An integer.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The digits of a decimal: <c>5000000000</c>.</summary>
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A decimal as C# writes it, with its thousands parted: <c>5_000_000_000m</c>.</summary>
    public static string Literal(decimal value)
    {
        var text = Of(value);
        var start = text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        for (var i = (point < 0 ? text.Length : point) - 3; i > start; i -= 3)
        {
            text = text.Insert(i, "_");
        }

        return text + "m";
    }
}

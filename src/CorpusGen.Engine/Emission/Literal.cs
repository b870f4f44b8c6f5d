using System.Globalization;
using System.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Writes values as C#. Text of a document reaches the code through here and <see cref="DocComment"/> alone.</summary>
internal static class Literal
{
    /// <summary>A string, or <c>null</c>.</summary>
    public static string Of(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = new StringBuilder(text.Length + 8).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            Append(literal, text, i);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A decimal with its thousands parted: <c>5_000_000_000m</c>.</summary>
    public static string Of(decimal value)
    {
        var text = Digits(value);
        var start = text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        var end = point < 0 ? text.Length : point;
        var grouped = new StringBuilder(text);
        for (var i = end - 3; i > start; i -= 3)
        {
            grouped.Insert(i, '_');
        }

        return grouped.Append('m').ToString();
    }

    /// <summary>The digits of a decimal: <c>5000000000</c>.</summary>
    public static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder literal, string text, int index)
    {
        var c = text[index];
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            default:
                AppendOther(literal, text, index);
                break;
        }
    }

    // Half a character cannot be written as UTF-8; the replacement character stands for it.
    private static void AppendOther(StringBuilder literal, string text, int index)
    {
        var c = text[index];
        if (PlainCharacters.IsPlain(text, index))
        {
            literal.Append(c);
        }
        else
        {
            literal.Append("\\u").Append((char.IsSurrogate(c) && !PlainCharacters.IsPaired(text, index) ? 0xFFFD : c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}

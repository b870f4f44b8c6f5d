using System.Globalization;
using System.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Text as a string of C#, or <c>null</c>. Text of a document becomes part of the code's values by <see cref="Of"/> alone.</summary>
/// <remarks>It keeps the text as it is, and is made into C# when it is written: nobody can hold the one and take it for the other.</remarks>
internal readonly struct Literal
{
    private readonly string? _text;

    private Literal(string? text) => _text = text;

    /// <summary>Any text at all; <c>null</c> where there is none.</summary>
    public static Literal Of(string? text) => new(text);

    /// <summary>Writes it as C#.</summary>
    public void WriteTo(StringBuilder code)
    {
        if (_text is null)
        {
            code.Append("null");
            return;
        }

        code.Append('"');
        var written = 0;
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] is '"' or '\\' || !PlainCharacters.IsPlain(_text, i))
            {
                AppendEscape(code.Append(_text, written, i - written), _text, i);
                written = i + 1;
            }
        }

        code.Append(_text, written, _text.Length - written).Append('"');
    }

    /// <summary>What is written.</summary>
    public override string ToString()
    {
        var code = new StringBuilder();
        WriteTo(code);
        return code.ToString();
    }

    // Half a character cannot be written as UTF-8; the replacement character stands for it.
    private static void AppendEscape(StringBuilder code, string text, int index)
    {
        var c = text[index];
        if (c is '"' or '\\')
        {
            code.Append('\\').Append(c);
        }
        else if (c == '\n')
        {
            code.Append("\\n");
        }
        else
        {
            code.Append("\\u").Append((char.IsSurrogate(c) && !PlainCharacters.IsPaired(text, index) ? 0xFFFD : c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}

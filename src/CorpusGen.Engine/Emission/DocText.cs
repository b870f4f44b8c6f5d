using System.Text;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Text in a documentation comment: XML character data on one line. Text of a document becomes part of comments by <see cref="Of(string)"/> alone.</summary>
/// <remarks>
/// Such a comment ends with its line, and C# ends lines at U+0085, U+2028 and U+2029 too. Whatever is not plainly visible is
/// written as a blank, so that nothing of a document can leave the comment.
/// </remarks>
internal readonly struct DocText
{
    private readonly string? _text;
    private readonly TextSpan _span;

    private DocText(string text, TextSpan span)
    {
        _text = text;
        _span = span;
    }

    /// <summary>Any text at all.</summary>
    public static DocText Of(string text) => new(text, new TextSpan(0, text.Length));

    /// <summary>A part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part; where it parts the halves of a character, a blank stands for them.</param>
    public static DocText Of(string text, TextSpan span) => new(text, span);

    /// <summary>Writes it as it stands in a comment.</summary>
    public void WriteTo(StringBuilder comment)
    {
        var written = _span.Start;
        for (var i = _span.Start; i < _span.End; i++)
        {
            if (_text![i] is '&' or '<' or '>' || !PlainCharacters.IsPlain(_text, i, _span))
            {
                comment.Append(_text, written, i - written).Append(Escape(_text[i]));
                written = i + 1;
            }
        }

        comment.Append(_text, written, _span.End - written);
    }

    /// <summary>What is written.</summary>
    public override string ToString()
    {
        var comment = new StringBuilder();
        WriteTo(comment);
        return comment.ToString();
    }

    private static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => " ",
    };
}

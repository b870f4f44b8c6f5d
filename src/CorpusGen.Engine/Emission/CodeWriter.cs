using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Writes lines of C# with indentation. Lines end in LF on every platform.</summary>
/// <remarks>
/// A line is an interpolated string: what stands in it is our own code, and its holes take nothing but the pieces that <see cref="Line"/> knows.
/// A <c>string</c> in a hole, or in place of the line, does not compile.
/// </remarks>
internal sealed partial class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _isInLine;

    /// <summary>Writes a line of code; several where our own code has line ends.</summary>
    /// <param name="line">The line, which writes itself piece by piece before this ends it.</param>
    public void WriteLine([InterpolatedStringHandlerArgument("")] Line line) => EndLine();

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => EndLine();

    /// <summary>Writes a declaration and an opening brace; the closing one when the result is disposed.</summary>
    /// <param name="declaration">The line before the brace.</param>
    public Block WriteBlock([InterpolatedStringHandlerArgument("")] Line declaration)
    {
        EndLine();
        WriteLine($"{{");
        _indent++;
        return new Block(this, hasBraces: true);
    }

    /// <summary>Indents what follows, until the result is disposed.</summary>
    public Block Indent()
    {
        _indent++;
        return new Block(this, hasBraces: false);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // Only our own code has line ends.
    private void AppendCode(string code)
    {
        for (var start = 0; start < code.Length;)
        {
            var end = code.IndexOf('\n', start);
            var length = (end < 0 ? code.Length : end) - start;
            if (length > 0)
            {
                InLine().Append(code, start, length);
            }

            if (end >= 0)
            {
                EndLine();
            }

            start += length + 1;
        }
    }

    // Empty lines are not indented.
    private StringBuilder InLine()
    {
        if (!_isInLine)
        {
            _isInLine = true;
            _text.Append(' ', _indent * IndentWidth);
        }

        return _text;
    }

    private void EndLine()
    {
        _isInLine = false;
        _text.Append('\n');
    }

    /// <summary>Ends what <see cref="WriteBlock"/> or <see cref="Indent"/> began.</summary>
    internal readonly struct Block(CodeWriter writer, bool hasBraces) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            if (hasBraces)
            {
                writer.WriteLine($"}}");
            }
        }
    }
}

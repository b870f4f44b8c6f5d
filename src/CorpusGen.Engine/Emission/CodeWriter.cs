using System.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Writes lines of C# with indentation. Lines end in LF on every platform.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes a line of code; several where it contains line ends.</summary>
    public void WriteLine(string code)
    {
        foreach (var line in code.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _indent * IndentWidth).Append(line);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => _text.Append('\n');

    /// <summary>Writes a declaration and an opening brace; the closing one when the result is disposed.</summary>
    /// <param name="declaration">The line before the brace.</param>
    /// <param name="end">What follows the closing brace.</param>
    public Block WriteBlock(string declaration, string end = "")
    {
        WriteLine(declaration);
        WriteLine("{");
        _indent++;
        return new Block(this, "}" + end);
    }

    /// <summary>Indents what follows, until the result is disposed.</summary>
    public Block Indent()
    {
        _indent++;
        return new Block(this, null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Ends what <see cref="WriteBlock"/> or <see cref="Indent"/> began.</summary>
    internal readonly struct Block(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            if (end is not null)
            {
                writer.WriteLine(end);
            }
        }
    }
}

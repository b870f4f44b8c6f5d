using System.Text;

namespace CorpusGen.Cli.Output;

/// <summary>Leaves out blanks at the ends of lines: tables fill their columns with them, and files need none. A line leaves when it ends.</summary>
internal sealed class TrimmingWriter(TextWriter output) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        if (value == '\n')
        {
            output.Write(_line.ToString().TrimEnd(' ', '\r') + "\n");
            _line.Clear();
        }
        else
        {
            _line.Append(value);
        }
    }
}

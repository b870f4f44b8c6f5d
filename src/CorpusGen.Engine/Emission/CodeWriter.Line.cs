using System.Runtime.CompilerServices;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

internal sealed partial class CodeWriter
{
    /// <summary>A line of code as the compiler hands it over: our own code, and between it the pieces that may stand in holes.</summary>
    /// <remarks>
    /// There are as many ways in as methods here. None takes a <c>string</c> but the one for what stands outside the holes, which is never called by hand:
    /// a test reads the engine's source for that.
    /// </remarks>
    [InterpolatedStringHandler]
    public readonly ref struct Line
    {
        private readonly CodeWriter _writer;

        /// <summary>For the compiler: begins a line.</summary>
        public Line(int literalLength, int formattedCount, CodeWriter writer) => _writer = writer;

        /// <summary>For the compiler: what stands between the holes.</summary>
        public void AppendLiteral(string constant) => _writer.AppendCode(constant);

        /// <summary>More code of our own.</summary>
        public void AppendFormatted(Code code) => _writer.AppendCode(code.ToString());

        /// <summary>Text as a string of C#.</summary>
        public void AppendFormatted(Literal literal) => literal.WriteTo(_writer.InLine());

        /// <summary>Text in a documentation comment.</summary>
        public void AppendFormatted(DocText text) => text.WriteTo(_writer.InLine());

        /// <summary>A name; there must be one.</summary>
        public void AppendFormatted(Identifier name) =>
            _writer.InLine().Append(name.IsEmpty ? throw new ArgumentException("The name is empty.", nameof(name)) : name.ToString());

        /// <summary>The name of a namespace.</summary>
        public void AppendFormatted(NamespaceName name) => _writer.InLine().Append(name.ToString());

        /// <summary>An integer.</summary>
        public void AppendFormatted(int number) => _writer.InLine().Append(Number.Of(number));

        /// <summary>A decimal: <c>5_000_000_000m</c>.</summary>
        public void AppendFormatted(decimal number) => _writer.InLine().Append(Number.Literal(number));
    }
}

using System.Runtime.CompilerServices;

namespace CorpusGen.Engine.Emission;

/// <summary>A piece of C# that stands in the engine's own source, written <c>$"public"</c>. It has no holes, so no text of a document can be in it.</summary>
[InterpolatedStringHandler]
internal struct Code
{
    private string? _text;

    /// <summary>For the compiler: begins the piece that an interpolated string is.</summary>
    public Code(int literalLength, int formattedCount) => _text = null;

    /// <summary>For the compiler: what stands between the holes, of which there are none.</summary>
    public void AppendLiteral(string constant) => _text += constant;

    /// <inheritdoc/>
    public override readonly string ToString() => _text ?? "";
}

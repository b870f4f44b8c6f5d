using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>One generated file. It is made of what a <see cref="CodeWriter"/> wrote, and of nothing else.</summary>
public sealed record SourceFile
{
    internal SourceFile(CodeWriter code, params Identifier[] names)
    {
        HintName = string.Join(".", names) + ".g.cs";
        Text = code.ToString();
    }

    /// <summary>Its name: <c>Corpus.TiesHold.g.cs</c>.</summary>
    public string HintName { get; }

    /// <summary>Its text; lines end in LF.</summary>
    public string Text { get; }
}

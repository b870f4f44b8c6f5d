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

    // No name is a number, so no article's file is called so.
    internal SourceFile(CodeWriter code, Identifier corpus, int part)
    {
        HintName = corpus + "." + Number.Of(part) + ".g.cs";
        Text = code.ToString();
    }

    /// <summary>Its name: <c>Corpus.TiesHold.g.cs</c>, or <c>Corpus.17.g.cs</c> where articles share files.</summary>
    public string HintName { get; }

    /// <summary>Its text; lines end in LF.</summary>
    public string Text { get; }
}

using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds the quantities that a text states.</summary>
internal static class FigureExtractor
{
    /// <summary>The figures of a text in its order, without names and without their places in the document.</summary>
    public static IReadOnlyList<Figure> Extract(ProseText text) => [];
}

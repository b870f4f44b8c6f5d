using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>A currency, or its hundredth part.</summary>
/// <param name="Code">The code of ISO 4217.</param>
/// <param name="Factor">What one of it is in the currency: 1, or 0.01 for cents.</param>
/// <param name="IsCode">Whether its code or a symbol was written, not its name.</param>
internal sealed record Currency(string Code, decimal Factor, bool IsCode)
{
    /// <summary>The measure of its sums.</summary>
    public Measure Measure { get; } = new(FigureKind.Money, Code, Code) { Factor = Factor, IsSymbolic = IsCode };

    public bool IsHundredth => Factor != 1;
}

using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Marks;

/// <summary>A quotation as its marks bound it.</summary>
/// <param name="Outer">From the opening mark up to the end of the closing one, or of what stands for it.</param>
/// <param name="Text">The words between the marks, without the comma or full stop before the closing mark.</param>
/// <param name="EndsOpen">Whether a comma, a dash, a question or an exclamation mark ends it, so that its sentence may go on behind it.</param>
/// <param name="IsClosed">Whether a mark closes it.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
internal readonly record struct QuoteSpan(TextSpan Outer, TextSpan Text, bool EndsOpen, bool IsClosed, int Paragraph);

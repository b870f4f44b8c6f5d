using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Articles;

/// <summary>Words that a text sets between quotation marks. After schema.org's Quotation.</summary>
/// <remarks>Everything here compares by value; the generator's caching rests on it. A new member must too.</remarks>
public sealed record Quote
{
    /// <summary>The name of its member in the generated code; null where it gets none.</summary>
    public string? Name { get; init; }

    /// <summary>The words between the marks, without the comma or full stop that the typesetter put before the closing mark.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where <see cref="Text"/> stands in the article's body.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Where the sentence that quotes stands in the article's body.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the document.</summary>
    public LinePosition Position { get; init; }

    /// <summary>Whether it is speech, a fragment of it, or a term.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>Who says it, each by the fullest name the article gives; empty when nobody is named.</summary>
    public EquatableArray<string> Speakers { get; init; }

    /// <summary>The words that name the speaker at this quote: <c>the dictator</c>, <c>she</c>; null where none do.</summary>
    public string? SpeakerAsWritten { get; init; }

    /// <summary>The reporting word as written: <c>said</c>, <c>according to</c>; null where there is none.</summary>
    public string? Cue { get; init; }
}

using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the quotes of an article after their words: all of a short one, the first of a long one.</summary>
/// <param name="body">The article's body.</param>
/// <param name="writer">Writes the names.</param>
internal sealed class QuoteNamer(string body, NameWriter writer) : FactNamer(body, writer)
{
    private const int WordsOfShort = 8;
    private const int LongestShort = 34;
    private const int Words = 5;
    private const int TellingWords = 3;
    private const int LongestOpening = 400;
    private const string Ending = "Quote";

    // The speaker stands so near as a rule; a sentence may be endless.
    private const int SpeakerReach = 200;

    private static readonly Lexicon<bool> Pronouns = WordList.Of("he she it they we i you who one others both him her them his their");

    /// <summary>The names that a quote may get; null where its words hold nothing that a name may have.</summary>
    public NameCandidates? CandidatesOf(Quote quote)
    {
        var natural = NaturalName(quote.Text, NameWriter.Longest, out var named);
        if (IsReserved(natural))
        {
            natural = NaturalName(quote.Text, NameWriter.Longest - Ending.Length, out named).Followed(Ending);
        }

        return natural.IsEmpty ? null : new Candidates(natural, this, quote, quote.Span.Start + named);
    }

    /// <inheritdoc/>
    protected override bool IsReserved(Identifier name) => ReservedNames.IsForQuote(name);

    private Identifier NaturalName(string text, int limit, out int named)
    {
        // A quote may be very long, and its first words are enough.
        var opening = text.Length > LongestOpening ? text.Substring(0, LongestOpening) : text;
        named = Writer.Begin(LongestShort).AppendFirst(opening, WordsOfShort);
        if (named < EndOfWords(opening))
        {
            named = Writer.Begin(limit).AppendFirst(opening, Words, TellingWords);
        }

        return Writer.ToIdentifier();
    }

    private static int EndOfWords(string text)
    {
        var end = text.Length;
        while (end > 0 && !IdentifierCharacters.IsLetter(text[end - 1]) && !IdentifierCharacters.IsDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private ulong Identify(Quote quote)
    {
        // Who speaks may be told outside the sentence: the same sentence of two speakers is two quotes.
        var hash = IdentityOf(quote.Span, quote.Sentence);
        foreach (var speaker in quote.Speakers)
        {
            hash = StableHash.Add(StableHash.Add(hash, speaker, 0, speaker.Length), '\n');
        }

        return hash;
    }

    private bool IsSpeakerNear(Quote quote, string speaker)
    {
        var start = Math.Max(quote.Sentence.Start, quote.Span.Start - SpeakerReach);
        var end = Math.Min(Math.Max(quote.Sentence.End, quote.Span.End), quote.Span.End + SpeakerReach);
        return !Pronouns.Contains(speaker)
            && (Body.IndexOf(speaker, start, quote.Span.Start - start, StringComparison.Ordinal) >= 0
                || Body.IndexOf(speaker, quote.Span.End, end - quote.Span.End, StringComparison.Ordinal) >= 0);
    }

    private sealed class Candidates(Identifier natural, QuoteNamer namer, Quote quote, int named) : NameCandidates(natural)
    {
        public override ulong Identity => namer.Identify(quote);

        public override void AddToldApart(string stem, List<string> names)
        {
            if (named < quote.Span.End)
            {
                namer.Writer.Begin(stem);
                namer.AppendTelling(stem, namer.Writer.Read(namer.Body, named, Math.Min(quote.Span.End, named + SpeakerReach)), 0);
                namer.AddWritten(names);
            }

            if (quote.SpeakerAsWritten is { } speaker && namer.IsSpeakerNear(quote, speaker))
            {
                namer.Writer.Begin(stem).AppendFirst(speaker, Words);
                namer.AddWritten(names);
            }

            namer.AddContext(stem, quote.Span, quote.Sentence, names);
        }
    }
}

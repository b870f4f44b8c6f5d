using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes.Attribution;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>Reads a quotation that its own sentence attributes to nobody: speech that goes on, or that the sentence before introduces.</summary>
internal sealed class ContinuationReader(
    Skeleton text, AttributionFinder attributions, SubjectFinder subjects, SpeakerResolver resolver)
{
    /// <summary>What is found of the quotation.</summary>
    /// <param name="piece">Where it stands.</param>
    /// <param name="kind">Its kind, by its own form.</param>
    /// <param name="previous">The speech before it; null where there is none.</param>
    public Reading Read(int piece, QuoteKind kind, Reading? previous)
    {
        if (kind != QuoteKind.Direct)
        {
            return Reading.OfNobody(piece, kind);
        }

        var opensParagraph = text.Prose.ParagraphAt(text[piece].Span.Start).Start == text[piece].Span.Start;
        var introduced = opensParagraph && !IsSpokenIn(previous, text.SentenceAt(piece) - 1) ? Introduced(piece) : null;
        if (introduced is not null)
        {
            return introduced;
        }

        if (previous is not null && GoesOn(previous.Piece, piece, opensParagraph))
        {
            return previous with { Piece = piece, Kind = kind, AsWritten = null };
        }

        // What did they say? "…"
        if (previous is not null && !opensParagraph && IsQuestion(piece - 1))
        {
            return previous with { Piece = piece, Kind = kind, AsWritten = null };
        }

        return (opensParagraph ? null : Introduced(piece)) ?? BySubject(piece, opensParagraph) ?? Reading.OfNobody(piece, kind);
    }

    private bool IsSpokenIn(Reading? previous, int sentence) => previous is not null && text.SentenceAt(previous.Piece) >= sentence;

    // "…," he said. "…"; or the next paragraph opens with a quotation, perhaps behind a caption.
    private bool GoesOn(int previous, int piece, bool opensParagraph)
    {
        var paragraph = text.Prose.ParagraphAt(text[piece].Span.Start);
        if (paragraph.Start <= text[previous].Span.Start)
        {
            return text.SentenceAt(piece) - text.SentenceAt(previous) <= 1;
        }

        var follows = text.Prose.ParagraphAt(text[previous].Span.Start).End >= paragraph.Start - 2;
        return opensParagraph && (follows || !text.QuoteAt(previous).IsClosed);
    }

    // Cornyn issued a statement. "…"
    private Reading? Introduced(int piece)
    {
        var start = text.SentenceStart(piece);
        if (start == 0 || start != piece)
        {
            return null;
        }

        if (attributions.OfSentence(text.SentenceStart(start - 1), start) is not { } source)
        {
            return null;
        }

        var speakers = resolver.Resolve(source.Subject);
        return speakers.Count == 0 ? null : new Reading(
            piece, QuoteKind.Direct, speakers, text.TextOf(source.Subject.Start, source.Subject.End), text.TextOf(source.CueStart, source.CueEnd), source);
    }

    private bool IsQuestion(int last) => last > 0 && text.IsMark(last, '?');

    // What she found was a field. ¶ "…"
    private Reading? ByPronoun(int piece, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.IsQuote(i))
            {
                return null;
            }

            if (text.IsAnyWord(i, "he", "she"))
            {
                var speakers = resolver.Resolve(new NounPhrase(i, i + 1));
                return speakers.Count == 0 ? null : new Reading(piece, QuoteKind.Direct, speakers, null, null, null);
            }
        }

        return null;
    }

    // Cole just shrugged. "…"; For Tomas Varek, it was personal. "…"
    private Reading? BySubject(int piece, bool opensParagraph)
    {
        var start = text.SentenceStart(piece);
        if (start == 0 || start != piece)
        {
            return null;
        }

        var before = text.SentenceStart(start - 1);
        if (opensParagraph)
        {
            return ByPronoun(piece, before, start);
        }

        var speakers = resolver.Resolve(subjects.OfSentence(before, start));
        if (!speakers.Any(speaker => speaker.Entity is { Kind: EntityKind.Person or EntityKind.Unknown }))
        {
            speakers = resolver.OnlyPersonOf(before, start);
        }

        return speakers.Count == 0 ? null : new Reading(piece, QuoteKind.Direct, speakers, null, null, null);
    }
}

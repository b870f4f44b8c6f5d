using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes.Attribution;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>Reads the quotations of one level: finds who says each, and of what kind it is.</summary>
internal sealed class QuoteReader
{
    // No sentence of prose is longer; a list of a million terms is, and is not to be told a million times.
    private const int MostContext = 500;

    private readonly ProseText _prose;
    private readonly IReadOnlyList<QuoteSpan> _spans;
    private readonly QuoteLevel _level;
    private readonly Skeleton _text;
    private readonly AttributionFinder _attributions;
    private readonly SubjectFinder _subjects;
    private readonly SpeakerResolver _resolver;
    private readonly KindClassifier _kinds;

    public QuoteReader(ProseText prose, IReadOnlyList<QuoteSpan> spans, QuoteLevel level)
    {
        _prose = prose;
        _spans = spans;
        _level = level;
        _text = SkeletonReader.Read(prose, level.Range, spans, level.Quotes);
        var names = NameIndex.Build(_text);
        _subjects = new SubjectFinder(_text, names);
        _attributions = new AttributionFinder(_text, _subjects);
        _resolver = new SpeakerResolver(_text, names, _subjects);
        _kinds = new KindClassifier(prose, _text);
    }

    public void Read(Quote[] quotes)
    {
        Found? previous = null;
        foreach (var index in _level.Quotes)
        {
            var span = _spans[index];
            var found = Read(index, previous);
            var speakers = SpeaksForItself(found) ? quotes[_level.Around].Speakers : found.Speakers.Select(speaker => speaker.Name).Distinct(StringComparer.Ordinal).ToEquatableArray();
            quotes[index] = new Quote
            {
                Text = span.Text.In(_prose.Body),
                Span = span.Text,
                Sentence = SentenceOf(span),
                Kind = found.Kind,
                Speakers = speakers,
                SpeakerAsWritten = found.AsWritten,
                Cue = found.Cue,
            };
            previous = found.Kind == QuoteKind.Scare ? previous : found;
        }

        GiveBack(quotes);
    }

    // “First paragraph.\n\n“Second,” she said: the mark that is not closed says that the same person goes on.
    private void GiveBack(Quote[] quotes)
    {
        for (var i = _level.Quotes.Count - 2; i >= 0; i--)
        {
            var (quote, next) = (quotes[_level.Quotes[i]], quotes[_level.Quotes[i + 1]]);
            var (span, nextSpan) = (_spans[_level.Quotes[i]], _spans[_level.Quotes[i + 1]]);
            if (quote.Speakers.Count == 0 && quote.Kind == QuoteKind.Direct && !span.IsClosed && nextSpan.Paragraph == span.Paragraph + 1)
            {
                quotes[_level.Quotes[i]] = quote with { Speakers = next.Speakers, Cue = next.Cue };
            }
        }
    }

    private Found Read(int index, Found? previous)
    {
        var span = _spans[index];
        var piece = _text.Quotes[index];
        if (!_prose.IsEnglish || _kinds.IsTerm(piece, span))
        {
            var kind = _prose.IsEnglish ? QuoteKind.Scare : _kinds.OfNobody(piece, span);
            return new Found(piece, kind, [], null, null, null);
        }

        var source = FindSource(piece, span, previous);
        if (source is not null && _level.IsNested && !_subjects.IsAnimate(source.Subject))
        {
            return new Found(piece, QuoteKind.Scare, [], null, null, null);
        }

        if (source is null)
        {
            return Continue(piece, span, previous);
        }

        if (previous is not null && source.Place == SourcePlace.Before && previous.Source is { Place: SourcePlace.Behind } earlier && earlier.CueStart == source.CueStart)
        {
            var kind = _text.IsMark(piece - 1, ",:\u2014-") ? previous.Kind : _kinds.OfSpeech(piece, span);
            return new Found(piece, kind, previous.Speakers, null, previous.Cue, source);
        }

        if (_kinds.IsTitle(span) && source.Place != SourcePlace.Behind && piece - source.CueEnd > 1 && !_kinds.IsSentence(piece, span))
        {
            return new Found(piece, QuoteKind.Scare, [], null, null, null);
        }

        return new Found(
            piece, _kinds.OfSpeech(piece, span), _resolver.Resolve(source.Subject), _text.TextOf(source.Subject.Start, source.Subject.End),
            source.CueStart == source.CueEnd ? null : _text.TextOf(source.CueStart, source.CueEnd), source);
    }

    // "I told him 'no'," she said.
    private bool SpeaksForItself(Found found) =>
        _level.IsNested && found.Source is { } source && (_text.IsWord(source.Subject.Start, "I") || _text.IsWord(source.Subject.Start, "we"));

    private Source? FindSource(int piece, QuoteSpan span, Found? previous)
    {
        var behind = _attributions.Behind(piece, span.EndsOpen);
        var before = _attributions.Before(piece);
        var taken = before is not null && previous?.Source is { Place: SourcePlace.Behind } earlier && earlier.CueStart == before.CueStart;
        if (behind is not null && (before is null or { IsWeak: true } || taken || _text[piece].StartsSentence))
        {
            return behind;
        }

        return before ?? behind ?? _attributions.Later(piece, quote => _spans[quote].EndsOpen);
    }

    // Nobody is named in the sentence: the speech before may go on, or the sentence before may say who speaks.
    private Found Continue(int piece, QuoteSpan span, Found? previous)
    {
        var kind = _kinds.OfNobody(piece, span);
        if (kind != QuoteKind.Direct)
        {
            return new Found(piece, kind, [], null, null, null);
        }

        if (previous is { Kind: QuoteKind.Direct or QuoteKind.Partial } && GoesOn(previous.Piece, piece))
        {
            return previous with { Piece = piece, Kind = kind, AsWritten = null };
        }

        var start = _text.SentenceStart(piece);
        if (start > 0 && start == piece && _prose.ParagraphAt(span.Outer.Start) == _prose.ParagraphAt(_text[start - 1].Span.Start))
        {
            var before = _text.SentenceStart(start - 1);
            var source = _attributions.OfSentence(before, start);
            var subject = source?.Subject ?? _subjects.OfSentence(before, start);
            var speakers = _resolver.Resolve(subject);
            if (source is null && !speakers.Any(speaker => speaker.Entity is { Kind: EntityKind.Person or EntityKind.Unknown }))
            {
                speakers = _resolver.OnlyPersonOf(before, start);
            }

            if (speakers.Count > 0)
            {
                var cue = source is null ? null : _text.TextOf(source.CueStart, source.CueEnd);
                return new Found(piece, kind, speakers, source is null ? null : _text.TextOf(subject.Start, subject.End), cue, source);
            }
        }

        return new Found(piece, kind, [], null, null, null);
    }

    // "…," he said. "…" — or the next paragraph opens with a quotation, perhaps behind a caption.
    private bool GoesOn(int previous, int piece)
    {
        var paragraph = _prose.ParagraphAt(_text[piece].Span.Start);
        if (paragraph.Start > _text[previous].Span.Start)
        {
            return _text[piece].Span.Start == paragraph.Start && LastParagraphOf(previous, paragraph);
        }

        return _text.SentenceAt(piece) - _text.SentenceAt(previous) <= 1;
    }

    private bool LastParagraphOf(int previous, TextSpan paragraph)
    {
        var own = _prose.ParagraphAt(_text[previous].Span.Start);
        return own.End >= paragraph.Start - 2 || _spans[_text[previous].Quote].Outer.End == _spans[_text[previous].Quote].Text.End + (_prose.Body[own.End - 1] == '.' ? 1 : 0);
    }

    private TextSpan SentenceOf(QuoteSpan span)
    {
        var (first, last) = (_prose.SentenceAt(span.Outer.Start), _prose.SentenceAt(span.Outer.End - 1));
        var start = Math.Min(first.Start, span.Outer.Start);
        var end = Math.Max(last.End, span.Outer.End);
        return TextSpan.FromBounds(Math.Max(start, span.Outer.Start - MostContext), Math.Min(end, span.Outer.End + MostContext));
    }

    private sealed record Found(int Piece, QuoteKind Kind, IReadOnlyList<Speaker> Speakers, string? AsWritten, string? Cue, Source? Source);
}

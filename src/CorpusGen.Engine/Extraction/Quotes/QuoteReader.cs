using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes.Attribution;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>Reads the quotations of one level: finds who says each, and of what kind it is.</summary>
/// <remarks>It and all that it asks serve one level after another on the same thread.</remarks>
internal sealed class QuoteReader
{
    // No sentence of prose is longer; a list of a million terms is, and is not to be told a million times.
    private const int MostContext = 500;

    [ThreadStatic]
    private static QuoteReader? _free;

    private readonly Skeleton _text = new();
    private readonly SkeletonReader _pieces;
    private readonly NameIndex _names;
    private readonly AttributionFinder _attributions;
    private readonly SubjectFinder _subjects;
    private readonly SpeakerResolver _resolver;
    private readonly KindClassifier _kinds;
    private readonly ContinuationReader _continuations;
    private QuoteLevel _level = null!;

    private QuoteReader()
    {
        _pieces = new SkeletonReader(_text);
        _names = new NameIndex(_text);
        _subjects = new SubjectFinder(_text, _names);
        _attributions = new AttributionFinder(_text, _subjects);
        _resolver = new SpeakerResolver(_text, _names, _subjects);
        _kinds = new KindClassifier(_text);
        _continuations = new ContinuationReader(_text, _attributions, _subjects, _resolver);
    }

    /// <summary>Reads the quotations of a level into the places that they have among all; those around them must have been read.</summary>
    public static void Read(ProseText prose, QuoteSpan[] spans, QuoteLevel level, Quote[] quotes, CancellationToken cancellationToken)
    {
        var reader = _free ?? new QuoteReader();
        _free = null;
        reader._level = level;
        reader._pieces.Read(prose, level.Range, spans, level.Quotes);
        reader.Read(spans, quotes, cancellationToken);
        reader.GiveBack();
    }

    private void GiveBack()
    {
        _level = null!;
        _text.Forget();
        _names.Forget();
        _kinds.Forget();
        _free = this;
    }

    private void Read(QuoteSpan[] spans, Quote[] quotes, CancellationToken cancellationToken)
    {
        Reading? previous = null;
        for (var i = 0; i < _level.Quotes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var index = _level.Quotes[i];
            var reading = Read(_text.Quotes[i], spans[index], previous);
            quotes[index] = QuoteOf(spans[index], reading, quotes);
            previous = reading.Kind == QuoteKind.Scare ? previous : reading;
        }

        NameEarlier(spans, quotes);
    }

    private Reading Read(int piece, QuoteSpan span, Reading? previous)
    {
        if (!_text.Prose.IsEnglish)
        {
            return Reading.OfNobody(piece, _kinds.OfNobody(piece, span));
        }

        if (_kinds.IsTerm(piece, span))
        {
            return Reading.OfNobody(piece, QuoteKind.Scare);
        }

        return FindSource(piece, span, previous) is { } source
            ? Attribute(piece, span, source, previous)
            : _continuations.Read(piece, _kinds.OfNobody(piece, span), previous);
    }

    private Source? FindSource(int piece, QuoteSpan span, Reading? previous)
    {
        var behind = _attributions.Behind(piece, span.EndsOpen || _kinds.IsSpoken(span));
        if (behind is not null && _text[piece].StartsSentence)
        {
            return behind;
        }

        var before = _attributions.Before(piece);
        if (behind is not null && (before is not { IsWeak: false } source || IsTaken(source, previous)))
        {
            return behind;
        }

        return before ?? behind ?? _attributions.Later(piece);
    }

    // "We lost," said Lee, "and it hurts": what stands before the second stands behind the first.
    private static bool IsTaken(Source source, Reading? previous) =>
        previous?.Source is { Place: SourcePlace.Behind } earlier && earlier.CueStart == source.CueStart;

    private Reading Attribute(int piece, QuoteSpan span, Source source, Reading? previous)
    {
        if (previous is not null && IsTaken(source, previous))
        {
            var kind = _text.IsMark(piece - 1, ",:\u2014-") ? previous.Kind : _kinds.OfSpeech(piece, span);
            return previous with { Piece = piece, Kind = kind, AsWritten = null };
        }

        if (IsNobodysWord(piece, span, source))
        {
            return Reading.OfNobody(piece, QuoteKind.Scare);
        }

        var cue = source.CueStart == source.CueEnd ? null : _text.TextOf(source.CueStart, source.CueEnd);
        var asWritten = _text.TextOf(source.Subject.Start, source.Subject.End);
        var speakers = KeepsTurn(piece, source, previous) ? previous!.Speakers : _resolver.Resolve(source.Subject);
        return new Reading(piece, _kinds.OfSpeech(piece, span), speakers, asWritten, cue, source);
    }

    // …, while Lee complained of a "farce". "We lost," he said.
    private bool KeepsTurn(int piece, Source source, Reading? previous) =>
        source.Place == SourcePlace.Behind && previous is { Speakers.Count: 1 } && _text[piece].StartsSentence && !_text.StartsParagraph(piece)
        && _text.SentenceAt(piece) - _text.SentenceAt(previous.Piece) == 1 && _resolver.CanStandFor(source.Subject, previous.Speakers[0]);

    // Lee said her album "Blue Harbour" would come out; Lee wrote "Blue Harbour"
    private bool IsNobodysWord(int piece, QuoteSpan span, Source source)
    {
        var reports = source.Place != SourcePlace.Behind && source.Reach is CueReach.Report or CueReach.Think;
        var named = piece - source.CueEnd > 1 || _text.IsWord(piece - 1, "that") || _text.IsAnyWord(source.CueStart, "wrote", "writes", "sang", "read");
        return (reports && named && _kinds.IsTitle(span) && !_kinds.IsSentence(piece, span))
            || (_level.IsNested && !_subjects.IsAnimate(source.Subject));
    }

    private Quote QuoteOf(QuoteSpan span, Reading reading, Quote[] quotes) => new()
    {
        Text = span.Text.In(_text.Prose.Body),
        Span = span.Text,
        Position = _text.Prose.PositionOf(span.Text.Start),
        Sentence = SentenceOf(span),
        Kind = reading.Kind,
        Speakers = SpeaksOfItself(reading)
            ? quotes[_level.Around].Speakers
            : NamesOf(reading.Speakers),
        SpeakerAsWritten = reading.AsWritten,
        Cue = reading.Cue,
    };

    private static EquatableArray<string> NamesOf(IReadOnlyList<Speaker> speakers) => speakers.Count switch
    {
        0 => default,
        1 => new EquatableArray<string>([speakers[0].Name]),
        _ => speakers.Select(speaker => speaker.Name).Distinct(StringComparer.Ordinal).ToEquatableArray(),
    };

    // "I told him 'no'," she said.
    private bool SpeaksOfItself(Reading reading) =>
        _level.IsNested && reading.Source is { } source && (_text.IsWord(source.Subject.Start, "I") || _text.IsWord(source.Subject.Start, "we"));

    // “First paragraph.\n\n“Second,” she said: the mark that is not closed says that the same person goes on.
    private void NameEarlier(QuoteSpan[] spans, Quote[] quotes)
    {
        for (var i = _level.Quotes.Count - 2; i >= 0; i--)
        {
            var (index, next) = (_level.Quotes[i], _level.Quotes[i + 1]);
            if (quotes[index] is { Speakers.Count: 0, Kind: QuoteKind.Direct } && !spans[index].IsClosed && spans[next].Paragraph == spans[index].Paragraph + 1)
            {
                quotes[index] = quotes[index] with { Speakers = quotes[next].Speakers, Cue = quotes[next].Cue };
            }
        }
    }

    private TextSpan SentenceOf(QuoteSpan span)
    {
        var start = Math.Min(_text.Prose.SentenceAt(span.Outer.Start).Start, span.Outer.Start);
        var end = Math.Max(_text.Prose.SentenceAt(span.Outer.End - 1).End, span.Outer.End);
        return TextSpan.FromBounds(Math.Max(start, span.Outer.Start - MostContext), Math.Min(end, span.Outer.End + MostContext));
    }
}

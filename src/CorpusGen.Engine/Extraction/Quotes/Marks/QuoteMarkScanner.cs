using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Marks;

/// <summary>Pairs the quotation marks of a text, a paragraph at a time.</summary>
/// <remarks>
/// A mark that is never closed ends before the next that opens in the same family, or at its paragraph. It is no fault
/// where a paragraph soon after opens with a mark again: a long quotation is opened at each paragraph and closed once. The
/// work is linear in the number of marks.
/// </remarks>
internal sealed class QuoteMarkScanner
{
    // A caption or a heading may stand between two paragraphs of one quotation.
    private const int ParagraphsBetween = 2;

    // Longer lists are not kept.
    private const int MostKept = 1024;

    // The lists of one text serve the next.
    [ThreadStatic]
    private static QuoteMarkScanner? _free;

    private readonly List<QuoteMark> _marks = [];
    private readonly List<QuoteSpan> _quotes = [];
    private readonly List<Pending> _open = [];
    private readonly int[] _openOf = new int[6];
    private readonly List<(Pending Mark, int Paragraph)> _unclosed = [];
    private ProseText _text = null!;
    private string _body = "";
    private TextSpan[] _paragraphs = [];
    private int _paragraph;
    private int _token;

    private QuoteMarkScanner()
    {
    }

    /// <summary>The quotations by the places where they start; each lies inside another or apart from it.</summary>
    public static QuoteSpan[] Scan(ProseText text, ICollection<int> unclosed)
    {
        var scanner = _free ?? new QuoteMarkScanner();
        _free = null;
        scanner.Start(text);
        for (; scanner._paragraph < scanner._paragraphs.Length; scanner._paragraph++)
        {
            scanner.ScanParagraph();
        }

        scanner.Report(unclosed);
        var found = scanner.InOrder();
        scanner.GiveBack();
        return found;
    }

    private void Start(ProseText text) =>
        (_text, _body, _paragraphs, _paragraph, _token) = (text, text.Body, text.Paragraphs, 0, 0);

    private void GiveBack()
    {
        (_text, _body, _paragraphs) = (null!, "", []);
        _quotes.Clear();
        _unclosed.Clear();
        _free = _marks.Capacity <= MostKept && _quotes.Capacity <= MostKept && _open.Capacity <= MostKept && _unclosed.Capacity <= MostKept ? this : _free;
    }

    private void ScanParagraph()
    {
        _text.Cancellation.ThrowIfCancellationRequested();
        var paragraph = _paragraphs[_paragraph];
        _marks.Clear();
        _token = MarkReader.Read(_text, paragraph, _token, _marks);
        if (_marks.Count == 0)
        {
            return;
        }

        SingleMarkJudge.Judge(_body, paragraph, _marks);
        foreach (var mark in _marks)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            Take(mark, paragraph);
        }

        EndParagraph(paragraph);
    }

    private void Take(QuoteMark mark, TextSpan paragraph)
    {
        var role = mark.Role;
        var isOpen = _openOf[(int)mark.Family] > 0;
        if (role == MarkRole.Either)
        {
            role = isOpen ? MarkRole.Close : MarkRole.Open;
        }

        if (role == MarkRole.Open)
        {
            Open(mark);
        }
        else if (isOpen && role is (MarkRole.Close or MarkRole.WeakClose))
        {
            Close(mark);
        }
        else if (role == MarkRole.Close)
        {
            CarryOver(mark, paragraph);
        }
    }

    private void Open(QuoteMark mark)
    {
        for (var i = _open.Count - 1; i >= 0 && _openOf[(int)mark.Family] > 0; i--)
        {
            if (_open[i].Mark.Family == mark.Family)
            {
                _open[i] = _open[i] with { Limit = Math.Min(_open[i].Limit, mark.Start) };
                break;
            }
        }

        _open.Add(new Pending(mark, int.MaxValue));
        _openOf[(int)mark.Family]++;
    }

    private void Close(QuoteMark mark)
    {
        while (true)
        {
            var last = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _openOf[(int)last.Mark.Family]--;
            if (last.Mark.Family == mark.Family)
            {
                Add(last.Mark.Start, last.Mark.End, mark.Start, mark.End);
                return;
            }
        }
    }

    // “One paragraph.\n\nAnother, with a mark only at its end.”
    private void CarryOver(QuoteMark mark, TextSpan paragraph)
    {
        var last = _unclosed.Count - 1;
        var alone = _quotes.Count == 0 || _quotes[_quotes.Count - 1].Outer.Start < paragraph.Start;
        if (last >= 0 && alone && _open.Count == 0 && _unclosed[last].Paragraph == _paragraph - 1 && _unclosed[last].Mark.Mark.Family == mark.Family)
        {
            _unclosed.RemoveAt(last);
            Add(paragraph.Start, paragraph.Start, mark.Start, mark.End);
        }
    }

    private void EndParagraph(TextSpan paragraph)
    {
        var end = paragraph.End;
        foreach (var open in _open)
        {
            end = Math.Min(end, open.Limit);
            if (open.Mark.Start < end)
            {
                Add(open.Mark.Start, open.Mark.End, end, end);
                _unclosed.Add((open, _paragraph));
            }
        }

        _open.Clear();
        Array.Clear(_openOf, 0, _openOf.Length);
    }

    private void Add(int start, int innerStart, int innerEnd, int end)
    {
        var text = Trim(innerStart, innerEnd, out var endsOpen);
        for (var i = text.Start; i < text.End; i++)
        {
            if (char.IsLetterOrDigit(_body[i]))
            {
                _quotes.Add(new QuoteSpan(TextSpan.FromBounds(start, end), text, endsOpen, end > innerEnd, _paragraph));
                return;
            }
        }
    }

    private TextSpan Trim(int start, int end, out bool endsOpen)
    {
        while (start < end && char.IsWhiteSpace(_body[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_body[end - 1]))
        {
            end--;
        }

        var last = end > start ? _body[end - 1] : ' ';
        endsOpen = last is ',' or '?' or '!' or '-' or '\u2014' or '\u2013' or '\u2026';
        var before = end > start + 1 ? _body[end - 2] : ' ';
        var initials = last == '.' && end > start + 2 && char.IsUpper(before) && _body[end - 3] == '.';
        if (last == ',' || (last == '.' && before != '.' && !initials))
        {
            end--;
        }

        while (end > start && char.IsWhiteSpace(_body[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private void Report(ICollection<int> unclosed)
    {
        foreach (var (open, paragraph) in _unclosed)
        {
            if (!GoesOn(open, paragraph))
            {
                unclosed.Add(open.Mark.Start);
            }
        }
    }

    private bool GoesOn(Pending open, int paragraph)
    {
        for (var next = paragraph + 1; next < _paragraphs.Length && next <= paragraph + 1 + ParagraphsBetween && open.Limit == int.MaxValue; next++)
        {
            var start = _paragraphs[next].Start;
            if (_body[start] == _body[open.Mark.Start])
            {
                return true;
            }
        }

        return false;
    }

    // They were added where they close: in order, unless some stand inside others.
    private bool AreApart()
    {
        for (var i = 1; i < _quotes.Count; i++)
        {
            if (_quotes[i - 1].Outer.End > _quotes[i].Outer.Start)
            {
                return false;
            }
        }

        return true;
    }

    private QuoteSpan[] InOrder()
    {
        if (AreApart())
        {
            return _quotes.ToArray();
        }

        _quotes.Sort((a, b) => a.Outer.Start != b.Outer.Start ? a.Outer.Start.CompareTo(b.Outer.Start) : b.Outer.End.CompareTo(a.Outer.End));
        var kept = new List<QuoteSpan>(_quotes.Count);
        var around = new Stack<QuoteSpan>();
        foreach (var quote in _quotes)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            while (around.Count > 0 && around.Peek().Outer.End <= quote.Outer.Start)
            {
                around.Pop();
            }

            if (around.Count == 0 || around.Peek().Text.Contains(quote.Text))
            {
                kept.Add(quote);
                around.Push(quote);
            }
        }

        return kept.ToArray();
    }

    /// <summary>A mark that is open.</summary>
    /// <param name="Mark">The mark.</param>
    /// <param name="Limit">Where the next mark of its family opens.</param>
    private readonly record struct Pending(QuoteMark Mark, int Limit);
}

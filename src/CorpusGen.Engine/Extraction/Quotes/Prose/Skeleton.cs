using System.Runtime.CompilerServices;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>A stretch of text in which every quotation is one piece, so that the words around it read on.</summary>
/// <remarks>Its room serves one text after another; a <see cref="SkeletonReader"/> fills it.</remarks>
internal sealed class Skeleton
{
    private const int Least = 1024;
    private const int MostKept = 16_384;

    // No class of words has this bit.
    private const WordClass LookedUp = (WordClass)int.MinValue;

    private const WordClass MonthName = WordClass.Time | WordClass.FirstName;

    private Piece[] _pieces = [];

    // Looked up when it is asked for: most words stand far from any quotation and any name.
    private WordClass[] _classes = [];

    private int[] _capitals = [];
    private int[] _starts = [];
    private int _startCount;
    private QuoteSpan[] _spans = [];

    /// <summary>The text of which it is a stretch.</summary>
    public ProseText Prose { get; private set; } = null!;

    public string Body { get; private set; } = "";

    /// <summary>Asks whoever reads it to stop.</summary>
    public CancellationToken Cancellation => Prose.Cancellation;

    public int Count { get; private set; }

    /// <summary>The indexes of the pieces with a capital, in order.</summary>
    public ReadOnlyMemory<int> Capitals { get; private set; }

    /// <summary>Where each quotation of this stretch, in order, stands among the pieces.</summary>
    public List<int> Quotes { get; } = [];

    /// <summary>Room for the pieces of a stretch, for the indexes of those with a capital, and for those that start sentences.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="spans">All quotations of the text.</param>
    /// <param name="most">How many pieces there can be.</param>
    public (Piece[] Pieces, int[] Capitals, int[] Starts) Start(ProseText prose, QuoteSpan[] spans, int most)
    {
        Forget();
        (Prose, Body, _spans) = (prose, prose.Body, spans);
        if (_pieces.Length <= most)
        {
            var size = Math.Max(Least, most + (most / 2));
            (_pieces, _classes, _capitals, _starts) = (new Piece[size], new WordClass[size], new int[size], new int[size]);
        }

        return (_pieces, _capitals, _starts);
    }

    /// <summary>Says how much of the room is filled.</summary>
    public void End(int count, int capitals, int starts)
    {
        Array.Clear(_classes, 0, count);
        Count = count;
        Capitals = new ReadOnlyMemory<int>(_capitals, 0, capitals);
        _startCount = starts;
    }

    /// <summary>Lets go of the text, and of room that only a large one needs.</summary>
    public void Forget()
    {
        (Prose, Body, _spans, Count, _startCount) = (null!, "", [], 0, 0);
        Quotes.Clear();
        if (_pieces.Length > MostKept)
        {
            (_pieces, _classes, _capitals, _starts, Quotes.Capacity) = ([], [], [], [], 0);
        }
    }

    /// <summary>The quotation that a piece is.</summary>
    public ref readonly QuoteSpan QuoteAt(int index) => ref _spans[_pieces[index].Quote];

    public ref readonly Piece this[int index] => ref _pieces[index];

    /// <summary>Whether the piece is there and is this mark.</summary>
    public bool IsMark(int index, char mark) =>
        index >= 0 && index < Count && _pieces[index].Kind == PieceKind.Mark && Body[_pieces[index].Span.Start] == mark;

    /// <summary>Whether the piece is there and is one of these marks.</summary>
    public bool IsMark(int index, string marks) =>
        index >= 0 && index < Count && _pieces[index].Kind == PieceKind.Mark && marks.IndexOf(Body[_pieces[index].Span.Start]) >= 0;

    /// <summary>Whether the piece is there and is a word.</summary>
    public bool IsWord(int index) => index >= 0 && index < Count && _pieces[index].Kind == PieceKind.Word;

    /// <summary>Whether the piece is there and is a quotation.</summary>
    public bool IsQuote(int index) => index >= 0 && index < Count && _pieces[index].Kind == PieceKind.Quote;

    /// <summary>Whether the piece is a word of the class.</summary>
    public bool Is(int index, WordClass wordClass) => index >= 0 && index < Count && (ClassAt(index) & wordClass) != 0;

    /// <summary>What the piece can be.</summary>
    public WordClass ClassAt(int index)
    {
        var found = _classes[index];
        return (found == WordClass.None ? LookUp(index) : found) & ~LookedUp;
    }

    // A word that may be a month or a day is none where it is a name: Jan Brandt, Mrs May, May said; but not Jan 5, in May Britain …
    private WordClass WithoutMonth(int index, WordClass found) =>
        (found & MonthName) == MonthName && IsCapitalised(index) && IsNamedLikeMonth(index) ? found & ~(WordClass.Time | WordClass.Auxiliary) : found;

    private bool IsNamedLikeMonth(int index)
    {
        var (before, behind) = (RawClassAt(index - 1), RawClassAt(index + 1));
        if ((before & WordClass.Title) != 0 && IsCapitalised(index - 1))
        {
            return index + 1 == Count || _pieces[index + 1].Kind != PieceKind.Number;
        }

        var goesOn = IsCapitalised(index + 1) ? (behind & WordClass.Time) == 0 && !_pieces[index + 1].StartsSentence : IsReported(index + 1);
        return goesOn && (before & WordClass.Time) == 0
            && !IsAnyWord(index - 1, "in", "on", "of", "since") && !IsAnyWord(index - 1, "until", "before", "after", "during");
    }

    private bool IsReported(int index) => Array.Exists(CuesAt(index), cue => cue.Reach == CueReach.Report && cue.Form == CueForm.Past);

    // Without a look at the words beside it.
    private WordClass RawClassAt(int index) => IsWord(index) ? PieceClass.Of(Body, _pieces[index]) : WordClass.None;

    /// <summary>Whether the piece is this word, in either case.</summary>
    public bool IsWord(int index, string word)
    {
        if (!IsWord(index))
        {
            return false;
        }

        ref readonly var piece = ref _pieces[index];
        return (piece.Stem == word.Length || piece.Span.Length == word.Length) && WordHash.Fold(Body[piece.Span.Start]) == WordHash.Fold(word[0])
            && string.Compare(Body, piece.Span.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether the piece is one of these words.</summary>
    public bool IsAnyWord(int index, string first, string second, string third = "", string fourth = "") =>
        IsWord(index, first) || IsWord(index, second) || (third.Length > 0 && IsWord(index, third)) || (fourth.Length > 0 && IsWord(index, fourth));

    /// <summary>Whether the piece is a word with a capital, or a name that starts small: <c>al-Amr</c>, <c>iPhone</c>.</summary>
    public bool IsCapitalised(int index) => index >= 0 && index < Count && _pieces[index].IsCapitalised;

    /// <summary>Whether the piece is a word without a capital of its own: small, or the first of its sentence.</summary>
    public bool IsSmall(int index) => IsWord(index) && (!IsCapitalised(index) || _pieces[index].StartsSentence);

    /// <summary>Whether the piece is a quotation inside a name: <c>John "Jack" Sheehan</c>.</summary>
    public bool IsNickname(int index) => IsQuote(index) && IsCapitalised(index - 1) && IsCapitalised(index + 1);

    /// <summary>Whether the piece is a quotation that goes with the noun behind it: <c>the "No" vote</c>.</summary>
    public bool IsModifier(int index) =>
        IsQuote(index) && Is(index - 1, WordClass.Determiner | WordClass.Possessive) && IsWord(index + 1) && !IsCapitalised(index + 1)
        && !Is(index + 1, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction);

    /// <summary>Whether a word without <c>'s</c> and the like ends so, and is longer.</summary>
    public bool EndsIn(int index, string end)
    {
        if (!IsWord(index) || _pieces[index].Stem <= end.Length)
        {
            return false;
        }

        ref readonly var piece = ref _pieces[index];
        return string.Compare(Body, piece.Span.Start + piece.Stem - end.Length, end, 0, end.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether the piece is an adverb; words in <c>-ly</c> are, unless the table says otherwise.</summary>
    public bool IsAdverb(int index) =>
        Is(index, WordClass.Adverb)
        || (EndsIn(index, "ly") && !IsCapitalised(index) && !Is(index, WordClass.Role | WordClass.Relation | WordClass.Ordinary));

    /// <summary>Whether the piece is a helping verb, or a form of be.</summary>
    public bool IsAuxiliary(int index) => Is(index, WordClass.Auxiliary | WordClass.Be);

    /// <summary>The reporting verbs that the piece can be a form of.</summary>
    public Cue[] CuesAt(int index) =>
        IsWord(index) ? CueLexicon.Find(Body, _pieces[index].Span, _pieces[index].Key) : [];

    /// <summary>The index of the first piece of the sentence that the piece stands in.</summary>
    public int SentenceStart(int index) => _starts[SentenceAt(index)];

    /// <summary>The index behind the last piece of the sentence that the piece stands in.</summary>
    public int SentenceEnd(int index) => SentenceAt(index) + 1 is var next && next < _startCount ? _starts[next] : Count;

    /// <summary>The number of the sentence that the piece stands in.</summary>
    public int SentenceAt(int index)
    {
        int low = 0, high = _startCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] <= index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>Whether an empty line stands before the piece.</summary>
    public bool StartsParagraph(int index)
    {
        if (index <= 0 || index >= Count)
        {
            return index == 0;
        }

        var (start, end) = (_pieces[index - 1].Span.End, _pieces[index].Span.Start);
        var first = Body.IndexOf('\n', start, end - start);
        return first >= 0 && Body.IndexOf('\n', first + 1, end - first - 1) >= 0;
    }

    /// <summary>The words from one piece up to, but not including, another.</summary>
    public string TextOf(int start, int end) =>
        start >= end ? "" : Body.Substring(_pieces[start].Span.Start, _pieces[end - 1].Span.End - _pieces[start].Span.Start);

    // Apart, since the many who ask are small without it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WordClass LookUp(int index) => _classes[index] = WithoutMonth(index, PieceClass.Of(Body, _pieces[index])) | LookedUp;
}

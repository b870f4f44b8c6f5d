using System.Runtime.CompilerServices;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>The tokens of a text, as the scanners of figures ask about them. Any index may be asked about; outside there is nothing.</summary>
internal sealed class TokenView
{
    // Every figure carries its sentence to whoever writes it out: bounded, so that a text without full stops stays linear.
    private const int LongestContext = 1000;

    private const int Nearby = 12;
    private const int Window = 64;

    // What is known of the tokens asked for last, each with the token behind it: a figure asks for the same few again and again.
    private readonly (int End, WordRow Row)[] _seen = new (int, WordRow)[Window];
    private readonly Token _before = new(0, 0, TokenKind.Mark, false, false, 0);

    [ThreadStatic]
    private static TokenView? _free;

    private TokenList _tokens;
    private int[] _sentences = [];
    private Token _behind;

    private TokenView()
    {
    }

    public ProseText Text { get; private set; } = null!;

    /// <summary>What <see cref="BoundCues"/> found last; nothing stands before the first token.</summary>
    public CueBefore LastCue { get; set; }

    public string Body { get; private set; } = "";

    public int Count => _tokens.Length;

    /// <summary>All tokens, for a loop over them.</summary>
    public TokenList All => _tokens;

    /// <summary>A view of a text that nobody else has until it is given back.</summary>
    public static TokenView Take(ProseText text)
    {
        var view = _free ?? new TokenView();
        _free = null;
        view.Text = text;
        view.Body = text.Body;
        view._tokens = text.Tokens;
        view._sentences = text.SentenceIndexes;
        view._behind = new Token(text.Body.Length, 0, TokenKind.Mark, false, false, 0);
        return view;
    }

    /// <summary>Gives it to the next who asks; whoever gave it back must not use it any more.</summary>
    public void GiveBack()
    {
        Text = null!;
        Body = "";
        LastCue = default;
        (_tokens, _sentences) = (default, []);
        Array.Clear(_seen, 0, Window);
        _free = this;
    }

    /// <summary>The token; outside the text one of no length.</summary>
    public ref readonly Token this[int index]
    {
        get
        {
            if (Has(index))
            {
                return ref _tokens[index];
            }

            return ref index < 0 ? ref _before : ref _behind;
        }
    }

    public bool Has(int index) => (uint)index < (uint)_tokens.Length;

    /// <summary>The sentence that a token stands in; of one that never ends, the stretch around the token.</summary>
    public TextSpan SentenceOf(int index)
    {
        var sentence = Text.Sentences[_sentences[index]];
        if (sentence.Length <= 2 * LongestContext)
        {
            return sentence;
        }

        var start = Text.TokenAt(Math.Max(sentence.Start, _tokens[index].Start - LongestContext));
        var end = Text.TokenAt(Math.Min(sentence.End, _tokens[index].End + LongestContext));
        return TextSpan.FromBounds(_tokens[start].Start, _tokens[Math.Max(end, index + 1) - 1].End);
    }

    /// <summary>Whether both stand in the same sentence.</summary>
    public bool SameSentence(int first, int second) => Has(first) && Has(second) && _sentences[first] == _sentences[second];

    public bool StartsSentence(int index) => Has(index) && (index == 0 || _sentences[index - 1] != _sentences[index]);

    public bool IsWord(int index) => Has(index) && _tokens[index].Kind == TokenKind.Word;

    public bool IsDigits(int index) => Has(index) && _tokens[index].Kind == TokenKind.Digits;

    /// <summary>Whether the word stands there, in upper or lower case.</summary>
    public bool IsWord(int index, Word word) => WordAt(index) == word;

    /// <summary>Whether a word of the list stands there.</summary>
    public bool IsWord(int index, WordSet list) => RowAt(index).Has(list);

    /// <summary>What the word that stands there may be to a noun phrase.</summary>
    public WordClass ClassesOf(int index) => RowAt(index).Classes;

    /// <summary>The word of the table that stands there.</summary>
    public Word WordAt(int index) => RowAt(index).Word;

    private ref readonly WordRow RowAt(int index)
    {
        ref var seen = ref _seen[index & (Window - 1)];
        if (seen.End != index + 1)
        {
            LookUp(index);
        }

        return ref seen.Row;
    }

    // Very many places ask for words, so what comes only before the first answer stands apart.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LookUp(int index) => _seen[index & (Window - 1)] = (index + 1, Has(index) ? WordTable.Find(Body, _tokens[index]) : default);

    /// <summary>Whether one of the words stands shortly before the token, in its sentence.</summary>
    public bool HasBefore(int index, WordSet words)
    {
        for (var i = index - 1; i >= index - Nearby && SameSentence(i, index); i--)
        {
            if (IsWord(i, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark that stands there; NUL where none does.</summary>
    public char Mark(int index) => Has(index) && _tokens[index].Kind == TokenKind.Mark ? Body[_tokens[index].Start] : '\0';

    public bool IsDash(int index) => Mark(index) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public bool IsHyphen(int index) => Mark(index) is '-' or '\u2010' or '\u2011';

    public bool IsQuotationMark(int index) => Mark(index) is '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'' or '\u00AB' or '\u00BB';

    /// <summary>Whether nothing stands between the token and the one before it.</summary>
    public bool Touches(int index) => Has(index) && index > 0 && !_tokens[index].SpaceBefore;

    /// <summary>Whether the token is a hyphen that joins its neighbours: <c>12-day</c>.</summary>
    public bool Joins(int index) => IsHyphen(index) && Touches(index) && Touches(index + 1);

    public char FirstCharacter(int index) => Has(index) ? Body[_tokens[index].Start] : '\0';

    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Body[_tokens[index].Start]);

    /// <summary>Whether the first letter is a capital, or the second: <c>iPhone</c>.</summary>
    public bool HasCapital(int index) => IsCapital(index) || (IsWord(index) && _tokens[index].Length > 1 && char.IsUpper(Body[_tokens[index].Start + 1]));

    /// <summary>The words of a stretch of tokens, as they stand in the text.</summary>
    public string Words(int first, int end) => end <= first ? "" : Body.Substring(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start);

    /// <summary>The same, the last word in the singular.</summary>
    public string SingularWords(int first, int end)
    {
        ref readonly var last = ref _tokens[end - 1];
        var start = _tokens[first].Start;
        var kept = Body.Substring(start, last.Start - start + Singularizer.Keep(Body, last.Start, last.Length, out var ending));
        return ending.Length == 0 ? kept : kept + ending;
    }

    /// <summary>Whether the words stand as they would be written out: one blank between them, and no quotation marks.</summary>
    public bool ArePlain(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var gap = i == first ? 0 : _tokens[i].Start - _tokens[i - 1].End;
            if (IsQuotationMark(i) || gap > 1 || (gap == 1 && Body[_tokens[i].Start - 1] != ' '))
            {
                return false;
            }
        }

        return true;
    }

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
}

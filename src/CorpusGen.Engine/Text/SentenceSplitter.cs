namespace CorpusGen.Engine.Text;

/// <summary>Finds the sentences of a body.</summary>
/// <remarks>
/// A full stop ends a sentence unless it belongs to an abbreviation (<c>Mr.</c>), an initial (<c>John F. Kennedy</c>), a
/// number or a list of dots, or the next word goes on in lower case. A question or exclamation mark ends one unless the next word goes on in lower
/// case. Closing quotation marks and brackets go with the sentence that they close.
/// </remarks>
internal static class SentenceSplitter
{
    // So many marks, opening brackets and quotation marks, may stand before the first word of a sentence.
    private const int MostMarks = 16;

    // Before a name or a number these never end a sentence.
    private static readonly Lexicon<bool> Titles = WordList.Of(
        "Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Fr Sr St Mt Ft Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Gov Sen Sens Rep Reps Pres "
        + "Hon Amb Supt Det Insp No Nos Art Sec Vol Fig Eq pp vs v ca cf eg ie viz al approx est Op Cit Ave Blvd Rd Hwy "
        + "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat");

    // These end a sentence only where a word follows that starts one.
    private static readonly Lexicon<bool> Suffixes = WordList.Of("Inc Corp Co Ltd Plc Bros Jr Esq Dept Univ Assn etc a m p");

    private static readonly Lexicon<bool> Starters = WordList.Of(
        "The A An He She It They We I You In On At But And So If When While As After Before For This That These Those There Here "
        + "His Her Its Their Our My What Who Why How Where According Although However Meanwhile Since Because Now Then Still Yet "
        + "Mr Mrs Ms Some Many Most Both Another Other Others One Two Three Officials Police Last Next Earlier Later By From With To");

    /// <summary>The sentences of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="buffer">What the tokens were put into; gets the sentence of each.</param>
    /// <param name="cancellationToken">Stops the work between paragraphs.</param>
    public static TextSpan[] Split(string body, TextSpan[] paragraphs, TokenList tokens, TokenBuffer buffer, CancellationToken cancellationToken = default)
    {
        buffer.Spans.Clear();
        var stops = buffer.Stops;
        int token = 0, stop = 0;
        foreach (var paragraph in paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, firstStop) = (token, stop);
            while (stop < stops.Length && tokens[stops[stop]].Start < paragraph.End)
            {
                token = stops[stop++];
            }

            while (token < tokens.Length && tokens[token].Start < paragraph.End)
            {
                token++;
            }

            SplitParagraph(body, tokens, first, token, stops.Slice(firstStop, stop - firstStop), buffer);
        }

        return buffer.Spans.ToArray();
    }

    private static void SplitParagraph(string body, TokenList tokens, int first, int last, ReadOnlySpan<int> stops, TokenBuffer buffer)
    {
        int start = first, end = first;
        foreach (var stop in stops)
        {
            if (stop < end)
            {
                continue;
            }

            end = stop + 1;
            while (end < last && !tokens[end].SpaceBefore && IsTerminator(body[tokens[end].Start]))
            {
                end++;
            }

            var terminators = end - stop;
            while (end < last && tokens[end].Kind == TokenKind.Mark && IsCloser(body, tokens, end))
            {
                end++;
            }

            if (end < last && EndsSentence(body, tokens, first, stop, terminators, end))
            {
                Add(tokens, start, end, buffer);
                start = end;
            }
        }

        if (start < last)
        {
            Add(tokens, start, last, buffer);
        }
    }

    private static void Add(TokenList tokens, int start, int end, TokenBuffer buffer)
    {
        buffer.Sentences().AsSpan(start, end - start).Fill(buffer.Spans.Count);
        buffer.Spans.Add(TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End));
    }

    private static bool EndsSentence(string body, TokenList tokens, int first, int terminator, int terminators, int next)
    {
        if (!tokens[next].SpaceBefore && !IsIdeographicStop(body[tokens[terminator].Start]))
        {
            return false;
        }

        var follower = next;
        while (follower < tokens.Length - 1 && follower < next + MostMarks && tokens[follower].Kind == TokenKind.Mark)
        {
            follower++;
        }

        var lower = tokens[follower].Kind == TokenKind.Word && char.IsLower(body[tokens[follower].Start]);
        if (lower)
        {
            return false;
        }

        if (body[tokens[terminator].Start] != '.' || terminators > 1 || terminator == first)
        {
            return true;
        }

        var word = tokens[terminator - 1];
        var unit = !word.SpaceBefore && terminator - 2 >= first && tokens[terminator - 2].Kind == TokenKind.Digits;
        if (tokens[terminator].SpaceBefore || word.Kind != TokenKind.Word || unit)
        {
            return true;
        }

        if (Titles.Contains(body, word) && !ClosedByQuote(tokens, terminator, next))
        {
            return false;
        }

        var initial = word.Length == 1 && char.IsUpper(body[word.Start]);
        if (initial || Suffixes.Contains(body, word))
        {
            return ClosedByQuote(tokens, terminator, next)
                || (tokens[follower].Kind == TokenKind.Word && Starters.Contains(body, tokens[follower]));
        }

        return true;
    }

    private static bool ClosedByQuote(TokenList tokens, int terminator, int next) => next > terminator + 1 && tokens[next - 1].Kind == TokenKind.Mark;

    /// <summary>Whether a mark may end a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '\u2026' || IsIdeographicStop(c);

    private static bool IsIdeographicStop(char c) => c is '\u3002' or '\uFF01' or '\uFF1F';

    // A straight mark closes where no white space stands before it.
    private static bool IsCloser(string body, TokenList tokens, int index) => body[tokens[index].Start] switch
    {
        ')' or ']' or '\u201D' or '\u2019' or '\u00BB' or '\u203A' => !tokens[index].SpaceBefore,
        '"' or '\'' => !tokens[index].SpaceBefore,
        _ => false,
    };
}

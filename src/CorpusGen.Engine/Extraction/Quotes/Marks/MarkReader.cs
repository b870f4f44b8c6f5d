using System.Runtime.CompilerServices;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Marks;

/// <summary>Reads the quotation marks of a paragraph and says of each what it may do.</summary>
/// <remarks>
/// A straight mark opens where white space, a bracket or a dash stands before it, and closes where white space or
/// punctuation stands after it. Between two letters a single mark is an apostrophe, and part of its word; behind a digit either mark is a prime
/// (<c>5'10"</c>); before <c>90s</c> or <c>twas</c> it stands for what is left out.
/// </remarks>
internal static class MarkReader
{
    /// <summary>Adds the marks of a paragraph to a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="token">Its first token.</param>
    /// <param name="marks">The list.</param>
    /// <returns>The token behind its last.</returns>
    public static int Read(ProseText text, TextSpan paragraph, int token, List<QuoteMark> marks)
    {
        var (body, tokens) = (text.Body, text.Tokens);
        var (run, row) = (new TextSpan(paragraph.Start, 0), new TextSpan(paragraph.Start, 0));
        var (end, role) = (paragraph.Start, MarkRole.None);
        while ((token = NextMark(body, tokens, token, paragraph.End)) < tokens.Length && tokens[token].Start is var i && i < paragraph.End)
        {
            token++;
            if (i < end)
            {
                continue;
            }

            text.Cancellation.ThrowIfCancellationRequested();
            run = i < run.End ? run : RunAt(body, i, paragraph.End);
            row = run.Length <= 2 * Place.Farthest || i < row.End ? row : RowAt(body, i, run.End);
            var width = IsDoubled(body, i, paragraph.End) ? 2 : 1;
            var family = width == 2 ? MarkFamily.Double : FamilyOf(body[i]);
            if (width > 1 || i <= row.Start + Place.Farthest || i + Place.Farthest >= row.End)
            {
                role = RoleOf(new Place(body, paragraph, run, i, width), family, marks);
            }

            if (role != MarkRole.None)
            {
                marks.Add(new QuoteMark(i, (byte)width, family, role));
            }

            end = i + width;
        }

        return token;
    }

    /// <summary>Whether the character is a quotation mark of any family.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMark(char c) => c < '\u0080'
        ? c is '"' or '\'' or '`'
        : c >= '\u00AB' && (FamilyOf(c) != MarkFamily.Double || c is '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\uFF02');

    // Apart, since in few registers it goes faster through all that is no mark.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int NextMark(string body, TokenList tokens, int token, int end)
    {
        while (token < tokens.Length)
        {
            ref readonly var next = ref tokens[token];
            if (next.Start >= end || (next.Kind == TokenKind.Mark && IsMark(body[next.Start])))
            {
                break;
            }

            token++;
        }

        return token;
    }

    // The marks from one on that stand without anything between them: each looks through those beside it.
    private static TextSpan RunAt(string body, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && IsMark(body[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    // ``text''
    private static bool IsDoubled(string body, int i, int end) => body[i] is '\'' or '`' && i + 1 < end && body[i + 1] == body[i];

    private static MarkFamily FamilyOf(char c) => c switch
    {
        '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u201B' => MarkFamily.Single,
        '\u00AB' or '\u00BB' => MarkFamily.Guillemet,
        '\u2039' or '\u203A' => MarkFamily.SingleGuillemet,
        '\u300C' or '\u300D' => MarkFamily.Corner,
        '\u300E' or '\u300F' => MarkFamily.WhiteCorner,
        _ => MarkFamily.Double,
    };

    private static MarkRole RoleOf(in Place place, MarkFamily family, List<QuoteMark> before) => place.Mark switch
    {
        '\u201E' or '\u201F' or '\u201A' or '\u201B' or '\u300C' or '\u300E' => MarkRole.Open,
        '\u300D' or '\u300F' => MarkRole.Close,
        '\u201C' => place.LooksClosing ? MarkRole.Either : LastOpens(before, place.Body, '\u201E') ? MarkRole.Close : MarkRole.Open,
        '\u201D' => place.LooksOpening ? MarkRole.Either : MarkRole.Close,
        '\u00AB' or '\u2039' => place.LooksClosing ? MarkRole.Close : MarkRole.Open,
        '\u00BB' or '\u203A' => place.LooksOpening ? MarkRole.Open : MarkRole.Close,
        '`' => place.Width == 2 || place.LooksOpening ? MarkRole.Open : MarkRole.None,
        '\'' or '\u2018' or '\u2019' when family == MarkFamily.Single => SingleRole(place),
        _ => StraightRole(place),
    };

    private static MarkRole StraightRole(in Place place)
    {
        if (place.IsPrime)
        {
            return MarkRole.None;
        }

        return place.LooksOpening ? MarkRole.Open : place.LooksClosing ? MarkRole.Close : MarkRole.Either;
    }

    private static MarkRole SingleRole(in Place place)
    {
        if (place.StandsInWord || place.IsElision || place.EndsElision)
        {
            return MarkRole.None;
        }

        if (place.Mark == '\u2018')
        {
            return place.LooksClosing ? MarkRole.Close : MarkRole.Open;
        }

        if (place.LooksOpening)
        {
            return place.Mark == '\'' ? MarkRole.Open : MarkRole.None;
        }

        return place.LooksPossessive ? MarkRole.WeakClose : place.LooksClosing ? MarkRole.Close : place.Mark == '\'' ? MarkRole.Either : MarkRole.Close;
    }

    private static bool LastOpens(List<QuoteMark> marks, string body, char mark)
    {
        for (var i = marks.Count - 1; i >= 0 && i >= marks.Count - 8; i--)
        {
            if (marks[i].Family == MarkFamily.Double)
            {
                return body[marks[i].Start] == mark;
            }
        }

        return false;
    }

    // Marks from one on that are all the same. Far from the ends of such a row each is what the one before it is.
    private static TextSpan RowAt(string body, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && body[end] == body[start])
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A mark and what stands beside it; other marks beside it are looked through.</summary>
    private readonly ref struct Place
    {
        /// <summary>So far from the mark may be what its role depends on.</summary>
        public const int Farthest = MostBeside + 1;

        // So many marks are looked through.
        private const int MostBeside = 3;

        private readonly int _start;
        private readonly int _end;

        public Place(string body, TextSpan paragraph, TextSpan run, int start, int width)
        {
            Body = body;
            Width = width;
            _start = start;
            _end = paragraph.End;
            var left = Math.Max(run.Start, start - MostBeside) - 1;
            var right = Math.Min(run.End, start + width + MostBeside);
            var freeBefore = left < paragraph.Start || IsFreeBefore(body[left]);
            var freeAfter = right >= paragraph.End || IsFreeAfter(body[right]);
            FreeBefore = freeBefore;
            LooksOpening = freeBefore && !freeAfter;
            LooksClosing = !freeBefore && freeAfter;
            Touching = start > paragraph.Start ? body[start - 1] : ' ';
            TouchingNext = start + width < paragraph.End ? body[start + width] : ' ';
        }

        public string Body { get; }

        public int Width { get; }

        public char Mark => Body[_start];

        public bool LooksOpening { get; }

        public bool LooksClosing { get; }

        public bool StandsInWord => char.IsLetterOrDigit(Touching) && char.IsLetterOrDigit(TouchingNext);

        // 5'10" and a 12" record, but not "It was built in 2003".
        public bool IsPrime => Width == 1 && char.IsDigit(Touching) && BeforeDigits() is '\'' or '\u2019' or '\u2032';

        // the teachers' union, goin' home
        public bool LooksPossessive =>
            Touching is 's' or 'S' or 'z' or 'x' ? FollowedByWord : Touching == 'n' && _start >= 2 && Body[_start - 2] == 'i' && FollowedByWord;

        // rock 'n' roll
        public bool EndsElision => Touching is 'n' or 'N' && _start >= 2 && IsMark(Body[_start - 2]);

        // '90s, 'twas
        public bool IsElision
        {
            get
            {
                if (!FreeBefore)
                {
                    return false;
                }

                var start = _start + 1;
                var end = start;
                while (end < _end && end < start + 8 && char.IsLetterOrDigit(Body[end]))
                {
                    end++;
                }

                var decade = end == start + 3 && char.IsDigit(Body[start]) && char.IsDigit(Body[start + 1]) && Body[end - 1] == 's';
                return decade || (WordTable.ClassOf(Body, start, end - start) & WordClass.Elision) != 0;
            }
        }

        private char Touching { get; }

        private char TouchingNext { get; }

        private bool FreeBefore { get; }

        private bool FollowedByWord => TouchingNext == ' ' && _start + 2 < _end && char.IsLetter(Body[_start + 2]);

        private static bool IsFreeBefore(char c) => c switch
        {
            ' ' or '(' or '[' or '{' or '\u2014' or '\u2013' or '/' or '=' => true,
            _ => char.IsWhiteSpace(c),
        };

        private static bool IsFreeAfter(char c) => c switch
        {
            ' ' or '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2014' or '\u2013' or '\u2026' or '/' or '-' => true,
            _ => char.IsWhiteSpace(c),
        };

        private char BeforeDigits()
        {
            var i = _start - 1;
            while (i > 0 && i > _start - 4 && char.IsDigit(Body[i]))
            {
                i--;
            }

            return Body[i];
        }
    }
}

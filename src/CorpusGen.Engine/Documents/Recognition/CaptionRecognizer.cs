using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Tells the words under a picture from a paragraph, by the credit that closes them.</summary>
/// <remarks>
/// The forms of a credit: a label (<c>Source: Reuters</c>), an opening (<c>Photo by A. Name</c>), names that end in an agency
/// (<c>A. Name/POOL/AFP via Getty Images.</c>), and each of these in brackets.
/// </remarks>
internal static class CaptionRecognizer
{
    // Longer paragraphs are prose, even with a source at their end.
    private const int LongestCaption = 600;

    private const int LongestCredit = 120;

    // The marks that a sentence starts behind, in groups as large as the framework looks for at once.
    private static readonly string[] BeforeSentence = [".!?([", "|–—”’", "\""];

    private static readonly PhraseTable Labels = PhrasesOf("CreditLabels.tsv");

    private static readonly PhraseTable Openings = PhrasesOf("CreditOpenings.tsv");

    private static readonly PhraseTable Agencies = PhrasesOf("Agencies.tsv");

    /// <summary>Reads a paragraph as a caption; false where it is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="caption">Its words and its credit.</param>
    public static bool TryRead(Passage text, out (string Text, string? Credit) caption)
    {
        caption = default;
        if (text.Length > LongestCaption)
        {
            return false;
        }

        var end = EndOfCredit(text);
        var first = Math.Max(0, end - LongestCredit);
        var characters = text.AsSpan();
        for (var start = MayHaveCredit(text, first, end) ? first : end; start < end; start++)
        {
            var before = start == 0 ? ' ' : characters[start - 1];
            if (before is < 'a' or > 'z' && IsBeforeWord(before)
                && (char.IsLetterOrDigit(characters[start]) || characters[start] == '©') && TryCredit(text, start, end, out var credit))
            {
                caption = (text.Substring(0, start).TrimEnd(' ', '\t', '\u00A0', '(', '[', '|', '–', '—'), credit);
                return true;
            }
        }

        return TryLabelled(text, out caption);
    }

    /// <summary>The credit in a text that is one, without its label.</summary>
    public static string CreditIn(string text)
    {
        var end = EndOfCredit(text);
        var start = text.Length > 0 && text[0] is '(' or '[' ? 1 : 0;
        return start < end && (TryLabel(text, start, end, out var credit) || TryOpening(text, start, end, out credit)) ? credit : text;
    }

    // Tells most paragraphs at once: they have neither a mark that a label or an agency needs nor an opening.
    private static bool MayHaveCredit(Passage text, int first, int end)
    {
        var words = text.AsSpan().Slice(first, end - first);
        return words.IndexOf(':') >= 0 || IsMarked(words) || HasOpening(text, first, end);
    }

    // A mark that no sentence has.
    private static bool IsMarked(ReadOnlySpan<char> words) =>
        words.IndexOf('/') >= 0 || words.EndsWith(" Images".AsSpan()) || words.IndexOf(" via ".AsSpan()) >= 0;

    // Whether an opening starts a sentence that starts in a stretch.
    private static bool HasOpening(Passage text, int first, int end)
    {
        while (first > 0 && char.IsWhiteSpace(text[first - 1]))
        {
            first--;
        }

        if (first == 0 && IsOpening(text, 0, end))
        {
            return true;
        }

        var words = text.AsSpan().Slice(0, end);
        foreach (var marks in BeforeSentence)
        {
            var behind = Math.Max(0, first - 1);
            for (var at = words.Slice(behind).IndexOfAny(marks.AsSpan()); at >= 0; at = words.Slice(behind).IndexOfAny(marks.AsSpan()))
            {
                behind += at + 1;
                if (IsOpening(text, behind, end))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOpening(Passage text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end && Openings.TryGetValue(text, start, out _, out _);
    }

    private static bool TryCredit(Passage text, int start, int end, out string credit)
    {
        credit = "";
        if (char.IsUpper(text[start]) && TryLabel(text, start, end, out credit))
        {
            return true;
        }

        return StartsSentence(text, start) && (TryOpening(text, start, end, out credit) || TryAgency(text, start, end, out credit));
    }

    // Source: Chinese customs data, Reuters
    private static bool TryLabel(Passage text, int start, int end, out string credit)
    {
        credit = "";
        return TryLabelEnd(text, start, out var behind, out _) && TryNames(text, behind, end, out credit);
    }

    // Photo by A. Name; AP Photo/A. Name
    private static bool TryOpening(Passage text, int start, int end, out string credit)
    {
        credit = "";
        return Openings.TryGetValue(text, start, out var phrase, out var use)
            && TryNames(text, start + phrase.Length, end, out credit)
            && (use != "keep" || (credit = text.Substring(start, end - start)).Length > 0);
    }

    // A. Name/POOL/AFP via Getty Images: names and nothing else, an agency among them, and a mark.
    private static bool TryAgency(Passage text, int start, int end, out string credit)
    {
        var words = text.AsSpan().Slice(start, end - start);
        credit = IsMarked(words) ? words.ToString() : "";
        return credit.Length > 0 && Names.AreAll(credit) && HasAgency(credit);
    }

    // Photo: The harbour of the town as the sun rises.
    private static bool TryLabelled(Passage text, out (string Text, string? Credit) caption)
    {
        caption = default;
        if (text.Length == 0 || !char.IsUpper(text[0]) || !TryLabelEnd(text, 0, out var behind, out var use) || use != "picture")
        {
            return false;
        }

        caption = (text.Substring(behind, text.Length - behind).Trim(), null);
        return caption.Text.Length > 0;
    }

    private static bool TryLabelEnd(Passage text, int start, out int behind, out string use)
    {
        behind = start;
        if (Labels.TryGetValue(text, start, out var label, out use))
        {
            behind = start + label.Length;
            while (behind < text.Length && text[behind] == ' ')
            {
                behind++;
            }
        }

        return behind > start && behind < text.Length && text[behind++] == ':';
    }

    private static bool TryNames(Passage text, int start, int end, out string credit)
    {
        credit = start < end ? text.Substring(start, end - start).Trim() : "";
        return credit.Length > 0 && (Names.Prevail(credit, 0) || credit.Contains("://"));
    }

    private static bool HasAgency(string credit)
    {
        for (var i = 0; i < credit.Length; i = PhraseTable.EndOfWord(credit.AsSpan(), i))
        {
            if (char.IsLetter(credit[i]) && Agencies.TryGetValue(credit, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforeWord(char c) => c is ' ' or '\n' or '\u00A0' or '(' or '[';

    private static bool StartsSentence(Passage text, int start)
    {
        var before = start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < 0 || IsBeforeSentence(text[before]);
    }

    private static bool IsBeforeSentence(char c)
    {
        foreach (var marks in BeforeSentence)
        {
            if (marks.IndexOf(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfCredit(Passage text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ')' or ']'))
        {
            end--;
        }

        return end;
    }

    private static PhraseTable PhrasesOf(string table) => new(
        Table.Read(typeof(CaptionRecognizer), table, 2).Select(row => new KeyValuePair<string, string>(row[0], row[1])));
}

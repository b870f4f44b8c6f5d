using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>Tells what a piece can be, by the table of words and by its capitals.</summary>
internal static class PieceClass
{
    // What the last part says of a whole: "co-founder", "vice-president".
    private const WordClass LastPart = WordClass.Role | WordClass.Organisation | WordClass.Document | WordClass.Plural | WordClass.Male | WordClass.Female
        | WordClass.Relation | WordClass.FirstName;

    private const WordClass Names = WordClass.FirstName | WordClass.Place | WordClass.Demonym;

    public static WordClass Of(string body, in Piece piece)
    {
        if (piece.Kind is PieceKind.Mark or PieceKind.Quote)
        {
            return WordClass.None;
        }

        var start = piece.Span.Start;
        if (body[start] == '&')
        {
            return WordClass.Particle;
        }

        var found = Find(body, piece);

        // US, WHO and IT are no pronouns.
        if (piece.Stem > 1 && char.IsUpper(body[start]) && char.IsUpper(body[start + 1]))
        {
            found &= ~(WordClass.Pronoun | WordClass.Relative);
        }

        return char.IsUpper(body[start]) ? found : found & ~Names;
    }

    private static WordClass Find(string body, in Piece piece)
    {
        var span = piece.Span;
        var whole = WordTable.ClassOf(body, span, piece.Key);
        if (whole == WordClass.None && piece.Stem < span.Length)
        {
            whole = WordTable.ClassOf(body, span.Start, piece.Stem);
        }

        var hyphen = whole == WordClass.None && (piece.Traits & PieceTraits.IsJoined) != 0 ? body.LastIndexOf('-', span.End - 1, span.Length) : -1;
        return hyphen > span.Start
            ? WordTable.ClassOf(body, hyphen + 1, piece.Stem - (hyphen + 1 - span.Start)) & LastPart
            : whole;
    }
}

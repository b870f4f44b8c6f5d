using CorpusGen.Engine.Documents;

namespace CorpusGen.Fuzz;

/// <summary>Makes documents that are nearly right out of ones that are.</summary>
public sealed class Mutator(IReadOnlyList<SourceDocument> originals)
{
    // Long enough for every rule, short enough for a million of them.
    private const int LongestExcerpt = 2_000;

    private const int MostMutations = 8;

    /// <summary>A document. The same for the same dice.</summary>
    public SourceDocument Next(Dice dice)
    {
        var document = dice.Pick(originals);
        var text = MutateSome(Excerpt(document.Text, dice), dice);
        document = document with { Text = text, Path = dice.OneIn(20) ? Mutate(document.Path, dice) : document.Path };
        if (document.Sidecar is { } sidecar && !dice.OneIn(3))
        {
            document = document with { Sidecar = sidecar with { Text = MutateSome(sidecar.Text, dice) } };
        }

        return dice.OneIn(10) ? document with { Metadata = MutateAll(document.Metadata, dice) } : document;
    }

    // A stretch that starts at the beginning or at any line.
    private static string Excerpt(string text, Dice dice)
    {
        var start = dice.OneIn(2) ? 0 : text.IndexOf('\n', dice.Next(text.Length)) + 1;
        var length = dice.OneIn(3) ? dice.Next(200) : LongestExcerpt;
        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    private string MutateSome(string text, Dice dice)
    {
        for (var mutations = dice.Next(MostMutations); mutations > 0; mutations--)
        {
            text = Mutate(text, dice);
        }

        return text;
    }

    private ArticleMetadata MutateAll(ArticleMetadata metadata, Dice dice) => new(
        MutateOne(metadata.Name, dice),
        MutateOne(metadata.Headline, dice),
        MutateOne(metadata.Publisher, dice),
        MutateOne(metadata.Author, dice),
        MutateOne(metadata.DatePublished, dice),
        MutateOne(metadata.Language, dice));

    private string? MutateOne(string? value, Dice dice) =>
        dice.Next(3) switch { 0 => null, 1 => value, _ => Mutate(value ?? dice.Pick(HostileText.Words), dice) };

    private string Mutate(string text, Dice dice)
    {
        var at = dice.Next(text.Length + 1);
        var length = Math.Min(dice.Next(dice.OneIn(4) ? 200 : 12), text.Length - at);
        return dice.Next(12) switch
        {
            0 or 1 or 2 or 3 => text.Insert(at, dice.Pick(HostileText.Pieces)),
            4 => text.Insert(at, " " + dice.Pick(HostileText.Words) + " "),
            5 => text.Remove(at, length),
            6 => text.Insert(at, text.Substring(at, length)),
            7 => text.Remove(at, length).Insert(dice.Next(text.Length - length + 1), text.Substring(at, length)),
            8 => text.Insert(at, Excerpt(dice.Pick(originals).Text, dice)),
            9 => text.Remove(at, length).Insert(at, ((char)dice.Next(0x10000)).ToString()),
            10 => text.Insert(at, string.Concat(Enumerable.Repeat(dice.Pick(HostileText.Pieces), dice.Next(dice.OneIn(10) ? 500 : 20)))),
            _ => ChangeLines(text, dice),
        };
    }

    private static string ChangeLines(string text, Dice dice) => dice.Next(4) switch
    {
        0 => text.ReplaceLineEndings("\r\n"),
        1 => text.ReplaceLineEndings("\r"),
        2 => text.ReplaceLineEndings(" "),
        _ => text.ReplaceLineEndings("\n\n"),
    };
}

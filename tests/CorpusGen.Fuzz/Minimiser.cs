using CorpusGen.Engine.Documents;

namespace CorpusGen.Fuzz;

/// <summary>Makes a document that shows a fault as small as it can.</summary>
/// <remarks>Zeller's delta debugging, in its simplest form: ever smaller pieces are left out as long as the fault stays.</remarks>
public static class Minimiser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly Func<SourceDocument, SourceDocument>[] Simplifications =
    [
        document => document with { Sidecar = null },
        document => document with { Metadata = ArticleMetadata.None },
        document => document with { Path = "a.txt" },
        document => document with { Path = "a.md" },
    ];

    /// <summary>A smaller document that still fails.</summary>
    public static SourceDocument Shrink(SourceDocument document, Func<SourceDocument, bool> fails)
    {
        var until = DateTime.UtcNow + Patience;
        bool Fails(SourceDocument smaller) => DateTime.UtcNow < until && fails(smaller);
        foreach (var simplify in Simplifications)
        {
            document = Fails(simplify(document)) ? simplify(document) : document;
        }

        var text = Shrink(document.Text, shorter => Fails(document with { Text = shorter }));
        document = document with { Text = text };
        if (document.Sidecar is { } sidecar)
        {
            document = document with { Sidecar = sidecar with { Text = Shrink(sidecar.Text, shorter => Fails(document with { Sidecar = sidecar with { Text = shorter } })) } };
        }

        return document;
    }

    private static string Shrink(string text, Func<string, bool> fails)
    {
        for (var size = Math.Max(1, text.Length / 2); ; size /= 2)
        {
            for (var start = 0; start < text.Length;)
            {
                var shorter = text.Remove(start, Math.Min(size, text.Length - start));
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    start += size;
                }
            }

            if (size <= 1)
            {
                return text;
            }
        }
    }
}

namespace CorpusGen.Engine.Tests.Naming.Stability;

/// <summary>A corpus under test, and the edits that people make.</summary>
internal sealed class ModelCorpus
{
    private static readonly string[] Headlines = ["Harbour opens", "Harbour opens", "The war at sea", "Corpus", "12 ships lay in the harbour"];

    private int _files;

    public List<ModelDocument> Documents { get; } = [];

    public static ModelCorpus Random(Random random)
    {
        var corpus = new ModelCorpus();
        for (var i = 0; i < 3; i++)
        {
            corpus.Documents.Add(corpus.NewDocument(random));
        }

        return corpus;
    }

    /// <summary>Makes one edit.</summary>
    /// <returns>The sentence whose words were edited in place, if any, and the document that was touched, if any.</returns>
    public (ModelSentence? Sentence, ModelDocument? Document) Edit(Random random)
    {
        if (Documents.Count == 0 || random.Next(8) == 0)
        {
            return (null, EditFiles(random));
        }

        var document = Documents[random.Next(Documents.Count)];
        var paragraphs = document.Paragraphs;
        if (paragraphs.Count < 2 || (paragraphs.Count < 7 && random.Next(3) == 0))
        {
            paragraphs.Insert(random.Next(paragraphs.Count + 1), random.Next(4) == 0 && paragraphs.Count > 0
                ? [.. paragraphs[random.Next(paragraphs.Count)].Select(sentence => sentence.Copy())]
                : NewParagraph(random));
            return (null, document);
        }

        return (EditParagraphs(random, paragraphs), document);
    }

    private static ModelSentence? EditParagraphs(Random random, List<List<ModelSentence>> paragraphs)
    {
        var (here, there) = (random.Next(paragraphs.Count), random.Next(paragraphs.Count));
        var paragraph = paragraphs[here];
        var at = random.Next(paragraph.Count);
        switch (random.Next(7))
        {
            case 0:
                paragraphs.RemoveAt(here);
                return null;
            case 1:
                (paragraphs[here], paragraphs[there]) = (paragraphs[there], paragraphs[here]);
                return null;
            case 2 when paragraph.Count > 1:
                paragraph.RemoveAt(at);
                return null;
            case 3 when paragraph.Count < 4:
                paragraph.Insert(at, random.Next(2) == 0 ? paragraphs[there][0].Copy() : ModelSentence.Random(random));
                return null;
            case 4:
                paragraph[at].Rewrite(random);
                return paragraph[at];
            default:
                paragraph[at].Correct(random);
                return paragraph[at];
        }
    }

    private ModelDocument? EditFiles(Random random)
    {
        var at = random.Next(Math.Max(1, Documents.Count));
        switch (random.Next(5))
        {
            case 0 when Documents.Count > 1:
                Documents.RemoveAt(at);
                return null;
            case 1 when Documents.Count is > 0 and < 5:
                Documents.Insert(at, Documents[at].Copy(NewPath(random)));
                return null;
            case 2 when Documents.Count > 0:
                Documents[at].Path = NewPath(random);
                return Documents[at];
            case 3 when Documents.Count > 0:
                Documents.Reverse();
                return null;
            default:
                if (Documents.Count < 5)
                {
                    Documents.Add(NewDocument(random));
                }

                return null;
        }
    }

    private static List<ModelSentence> NewParagraph(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => ModelSentence.Random(random))];

    private ModelDocument NewDocument(Random random) =>
        new(NewPath(random), Headlines[random.Next(Headlines.Length)], [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => NewParagraph(random))]);

    private string NewPath(Random random) => $"{(random.Next(2) == 0 ? "news" : "old")}/{(char)('a' + random.Next(3))}{(random.Next(2) == 0 ? "" : ++_files)}.{(random.Next(2) == 0 ? "md" : "txt")}" is var path
        && Documents.Exists(document => document.Path == path) ? $"news/{++_files}.txt" : path;
}

using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests.Naming.Stability;

/// <summary>A document of the corpus under test: paragraphs of sentences. Stays the same object however it is edited or renamed.</summary>
internal sealed class ModelDocument(string path, string headline, List<List<ModelSentence>> paragraphs)
{
    private static readonly ArticleMetadata English = new(Language: "en");

    public string Path { get; set; } = path;

    public string Headline { get; set; } = headline;

    public List<List<ModelSentence>> Paragraphs { get; } = paragraphs;

    public ModelDocument Copy(string path) =>
        new(path, Headline, [.. Paragraphs.Select(paragraph => paragraph.Select(sentence => sentence.Copy()).ToList())]);

    public DocumentResult Compile() =>
        DocumentCompiler.Compile(new SourceDocument(Path, $"The Courier\n2025-09-02\n\n{Headline}\n\n{Body()}\n") { Metadata = English });

    public string Body() => string.Join("\n\n", Paragraphs.Select(paragraph => string.Join(" ", paragraph.Select(sentence => sentence.Text))));

    /// <summary>The sentence that stands at an offset of the body, and where it starts.</summary>
    public (ModelSentence Sentence, int Start) SentenceAt(int offset)
    {
        var start = 0;
        foreach (var paragraph in Paragraphs)
        {
            foreach (var sentence in paragraph)
            {
                if (offset < start + sentence.Text.Length + 1)
                {
                    return (sentence, start);
                }

                start += sentence.Text.Length + 1;
            }

            start++;
        }

        throw new InvalidOperationException("No sentence stands there.");
    }
}

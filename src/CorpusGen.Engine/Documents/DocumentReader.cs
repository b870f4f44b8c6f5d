using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Reads a document into the articles that it holds.</summary>
internal static class DocumentReader
{
    public static IReadOnlyList<ArticleDraft> Read(SourceDocument document, ICollection<Problem> problems)
    {
        var body = new MappedText.Builder(new LineMap(document.Text)).Append(document.Text, 0).Build();
        return
        [
            new ArticleDraft(document.Metadata, document.Metadata.Headline ?? document.Path, document.Metadata.Language ?? "en", 1, body),
        ];
    }
}

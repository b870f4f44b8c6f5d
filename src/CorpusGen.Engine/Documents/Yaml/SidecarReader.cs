using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Yaml;

/// <summary>Reads the file that lists the articles of a document: <c>NAME.corpus.yml</c>.</summary>
internal sealed class SidecarReader
{
    private const string ArticlesField = "articles";
    private const string StartsWithField = "startsWith";

    private readonly DocumentText _text;
    private readonly ICollection<Problem> _problems;
    private readonly MetadataReader _metadata;

    private SidecarReader(DocumentText text, ICollection<Problem> problems)
    {
        _text = text;
        _problems = problems;
        _metadata = new MetadataReader(text.Path, problems);
    }

    public static SidecarContent Read(Sidecar sidecar, ICollection<Problem> problems, CancellationToken cancellation = default)
    {
        var text = DocumentText.Read(sidecar.Path, sidecar.Text, cancellation);
        return new SidecarReader(text, problems).Read();
    }

    private SidecarContent Read()
    {
        var map = YamlReader.Read(_text, new TextSpan(0, _text.Text.Length), _problems);
        var articles = new List<SidecarArticle>();
        var list = map.Fields.Find(field => field.Name == ArticlesField)?.Value;
        foreach (var item in (list as YamlNode.List)?.Items ?? [])
        {
            ReadArticle(item, articles);
        }

        if (list is not (null or YamlNode.List or YamlNode.Scalar { Value: null }))
        {
            Report(list.Position, "A list of articles is expected here, each with 'startsWith: …'.");
        }

        return new SidecarContent(_text.Path, _metadata.Read(map, ArticlesField), articles)
        {
            FieldsForOne = map.Fields.FindAll(field => field.Name is "name" or "names" or "headline" or "title"),
        };
    }

    private void ReadArticle(YamlNode item, List<SidecarArticle> articles)
    {
        if (item is not YamlNode.Map map)
        {
            Report(item.Position, "An article is expected here: its field 'startsWith' with the words that it starts with, and what is said about it.");
            return;
        }

        var metadata = _metadata.Read(map, StartsWithField);
        if (map.Fields.Find(field => field.Name == StartsWithField)?.Value is YamlNode.Scalar { Value: { } words } value && words.Trim().Length > 0)
        {
            articles.Add(new SidecarArticle(words, value.Position, metadata));
        }
        else
        {
            Report(map.Position, "This article has no field 'startsWith' with the words that it starts with, so it cannot be found.");
        }
    }

    private void Report(LinePosition position, string fault) => _problems.Add(ProblemFactory.InvalidYaml(_text.Path, position, fault));
}

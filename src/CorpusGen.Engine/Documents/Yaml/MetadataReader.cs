using System.Globalization;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents.Dates;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Yaml;

/// <summary>Reads what fields say of an article.</summary>
internal sealed class MetadataReader(string path, ICollection<Problem> problems)
{
    /// <summary>The fields, as a list to show.</summary>
    public const string Known = "headline (or title), publisher, author, datePublished (or date), language, name, names";

    private const string ListSeparator = ", ";

    private static readonly string[] Names = ["headline", "title", "publisher", "author", "datePublished", "date", "language", "name", "names"];

    /// <summary>Whether a field of that name says something of an article.</summary>
    public static bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>Reads all fields of a map but those that are read elsewhere.</summary>
    /// <param name="map">The fields.</param>
    /// <param name="others">The names of the fields that are read elsewhere.</param>
    public ArticleMetadata Read(YamlNode.Map map, params string[] others)
    {
        var metadata = ArticleMetadata.None;
        foreach (var field in map.Fields)
        {
            if (IsKnown(field.Name))
            {
                var said = Read(field);
                TellOfContradiction(map, field, said, metadata);
                metadata = metadata.Or(said);
            }
            else if (Array.IndexOf(others, field.Name) < 0)
            {
                var known = others.Length == 0 ? Known : string.Join(ListSeparator, others) + ListSeparator + Known;
                problems.Add(ProblemFactory.UnknownField(path, field.Position, field.Name, known));
            }
        }

        return metadata;
    }

    /// <summary>A date in ISO 8601; null, with a problem, where it is not understood.</summary>
    public string? ReadDate(string? date, LinePosition position)
    {
        if (date is null)
        {
            return null;
        }

        if (DateReader.TryRead(date, out var iso))
        {
            return iso;
        }

        problems.Add(ProblemFactory.InvalidDate(path, position, date));
        return null;
    }

    /// <summary>A language's tag; null, with a problem, where it is none.</summary>
    public string? ReadLanguage(string? language, LinePosition position)
    {
        if (language is null || IsLanguageTag(language))
        {
            return language;
        }

        problems.Add(ProblemFactory.InvalidYaml(path, position, $"'{language}' is not the tag of a language, such as 'en' or 'pt-BR'."));
        return null;
    }

    // headline: x, and below it title: y
    private void TellOfContradiction(YamlNode.Map map, YamlNode.Field field, ArticleMetadata said, ArticleMetadata before)
    {
        if (before.Or(said) != said.Or(before))
        {
            var first = map.Fields.Find(other => MeaningOf(other.Name) == MeaningOf(field.Name));
            problems.Add(ProblemFactory.InvalidYaml(
                path, field.Position, $"The field '{field.Name}' says something else than '{first!.Name}' on line {Number(first.Position.Line)}; the first counts."));
        }
    }

    private static string MeaningOf(string name) => name switch
    {
        "title" => "headline",
        "date" => "datePublished",
        _ => name,
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private ArticleMetadata Read(YamlNode.Field field)
    {
        if (field.Name == "names")
        {
            return new ArticleMetadata { Names = ReadNames(field.Value).ToEquatableArray() };
        }

        var value = TextOf(field.Name, field.Value)?.Trim();
        value = value is { Length: 0 } ? null : value;
        var position = field.Value.Position;
        return field.Name switch
        {
            "headline" or "title" => new ArticleMetadata(Headline: value),
            "publisher" => new ArticleMetadata(Publisher: value),
            "author" => new ArticleMetadata(Author: value),
            "datePublished" or "date" => new ArticleMetadata(DatePublished: ReadDate(value, position)),
            "language" => new ArticleMetadata(Language: ReadLanguage(value, position)),
            _ => new ArticleMetadata(Name: value),
        };
    }

    // ArmsDeal: "about $5 billion"
    private List<GivenName> ReadNames(YamlNode value)
    {
        var names = new List<GivenName>();
        foreach (var field in (value as YamlNode.Map)?.Fields ?? [])
        {
            if (field.Value is YamlNode.Scalar { Value: { } words })
            {
                names.Add(new GivenName(field.Name, words, path, field.Position));
            }
            else
            {
                problems.Add(ProblemFactory.InvalidYaml(path, field.Value.Position, "The words of the fact are expected here, as a text."));
            }
        }

        if (value is not (YamlNode.Map or YamlNode.Scalar { Value: null }))
        {
            problems.Add(ProblemFactory.InvalidYaml(path, value.Position, "Names are expected here, each with the words of its fact: 'ArmsDeal: \"about $5 billion\"'."));
        }

        return names;
    }

    // A text; a list of texts; a thing with a name, as in schema.org: publisher: { name: … }.
    private string? TextOf(string field, YamlNode value)
    {
        switch (value)
        {
            case YamlNode.Scalar scalar:
                return scalar.Value;
            case YamlNode.List list when field == "author":
                var texts = list.Items.Select(item => TextOf("", item)).Where(text => text is not null).ToArray();
                return texts.Length == 0 ? null : string.Join(ListSeparator, texts);
            case YamlNode.Map map when map.Fields.Find(inner => inner.Name == "name")?.Value is YamlNode.Scalar name:
                return name.Value;
            default:
                problems.Add(ProblemFactory.InvalidYaml(path, value.Position, "A text is expected here."));
                return null;
        }
    }

    // BCP 47: a language of two or three letters, then subtags of one to eight letters or digits.
    private static bool IsLanguageTag(string tag)
    {
        var subtags = tag.Split('-');
        return subtags[0].Length is 2 or 3 && subtags[0].All(IsLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(c => IsLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

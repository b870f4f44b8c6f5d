using System.Collections;
using System.Globalization;
using System.Reflection;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Fuzz;

/// <summary>What must hold of the code that is generated: it compiles, declares what the model lists and nothing else, and says what the model says.</summary>
internal static class GeneratedOracle
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> FixedTypes = TypesOfNothing();

    /// <summary>What does not hold for these documents together; null where all does.</summary>
    public static string? FaultOf(IReadOnlyList<SourceDocument> documents)
    {
        using var corpus = GeneratedCorpus.Of(documents);
        try
        {
            return corpus.Fault ?? FaultsOfMembers(corpus).Concat(FaultsOfValues(corpus)).FirstOrDefault();
        }
        catch (Exception exception)
        {
            return "the generated code throws: " + exception;
        }
    }

    private static HashSet<string> TypesOfNothing()
    {
        using var corpus = GeneratedCorpus.Of([]);
        return [.. corpus.Assembly!.GetTypes().Select(type => type.FullName!)];
    }

    private static IEnumerable<string> FaultsOfMembers(GeneratedCorpus corpus)
    {
        var classes = corpus.Articles.Select(article => corpus.Index[article.Id].ClassName).ToList();
        var expected = corpus.Articles.Zip(classes, (article, name) => MembersOf(article).Select(member => $"Sample.Corpus+{name}.{member}"))
            .SelectMany(members => members)
            .ToHashSet(StringComparer.Ordinal);
        var declared = corpus.Assembly!.GetTypes().Where(type => !FixedTypes.Contains(type.FullName!) && !IsOfTheEmitter(type))
            .SelectMany(type => type.GetMembers(Declared).Where(IsWritten).Select(member => $"{NameOf(type)}.{member.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        return declared.Except(expected).Select(member => member + " is declared, but the model does not list it")
            .Concat(expected.Except(declared).Select(member => member + " is in the model, but not declared"));
    }

    // The classes of facts stand in that of the article: Sample.Corpus+HarbourOpens.Figures
    private static string NameOf(Type type) => type.DeclaringType?.DeclaringType is null ? type.FullName! : $"{type.DeclaringType.FullName}.{type.Name}";

    private static IEnumerable<string> MembersOf(Article article)
    {
        var figures = article.Figures.Where(figure => figure.Name is not null).ToList();
        var quotes = article.Quotes.Where(quote => quote.Name is not null).ToList();
        return new[] { "Id", "Headline", "Article" }
            .Concat(article.Publisher is null ? [] : ["Publisher"])
            .Concat(article.Author is null ? [] : ["Author"])
            .Concat(article.DatePublished is null ? [] : ["DatePublished"])
            .Concat(figures.Count == 0 ? [] : ["Figures"])
            .Concat(quotes.Count == 0 ? [] : ["Quotes"])
            .Concat(figures.Select(figure => "Figures." + figure.Name))
            .Concat(figures.SelectMany(figure => figure.Value is null ? new[] { "Min", "Max" } : ["Value"], (figure, constant) => $"Figures.{figure.Name}{constant}"))
            .Concat(quotes.SelectMany(quote => new[] { "", "Text" }, (quote, constant) => $"Quotes.{quote.Name}{constant}"));
    }

    // What builds the records: its names no fact can have.
    private static bool IsOfTheEmitter(Type type) =>
        type.Name.StartsWith('<') || type.Name is "_Data" || (type.DeclaringType is { } outer && IsOfTheEmitter(outer));

    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } or ConstructorInfo => false,
        Type type => !IsOfTheEmitter(type),
        _ => true,
    };

    private static IEnumerable<string> FaultsOfValues(GeneratedCorpus corpus)
    {
        var byId = corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var articles = (IEnumerable)corpus.Assembly!.GetType("Sample.Corpus")!.GetProperty("Articles")!.GetValue(null)!;
        var count = 0;
        foreach (var article in articles)
        {
            count++;
            var id = (string)Of(article, "Id")!;
            var model = byId[id];
            foreach (var fault in FaultsOf(article, model, corpus.Index[id].ClassName).Concat(FaultsOfConstants(corpus.Assembly, model, corpus.Index[id].ClassName)))
            {
                yield return fault;
            }
        }

        if (count != byId.Count)
        {
            yield return $"{count} articles instead of {byId.Count}";
        }
    }

    private static IEnumerable<string> FaultsOf(object article, Article model, string className) => Compare(
        model.Id,
        ("name", className, Of(article, "Name")),
        ("headline", model.Headline, Of(article, "Headline")),
        ("publisher", model.Publisher, Of(article, "Publisher")),
        ("author", model.Author, Of(article, "Author")),
        ("has a date", model.DatePublished is not null, Of(article, "DatePublished") is not null),
        ("language", model.Language, Of(article, "Language")),
        ("path", model.Path, Of(article, "Path")),
        ("body", model.Body, Of(article, "Body")),
        ("sections", Said(model.Sections.Select(section => $"{section.Title}|{section.Line}")), Said(All(article, "Sections").Select(section => $"{Of(section, "Title")}|{Of(section, "Line")}"))),
        ("captions", Said(model.Captions.Select(caption => $"{caption.Text}|{caption.Credit}|{caption.Line}")), Said(All(article, "Captions").Select(caption => $"{Of(caption, "Text")}|{Of(caption, "Credit")}|{Of(caption, "Line")}"))),
        ("end matter", Said(model.EndMatter.Select(part => $"{part.Text}|{part.Line}|{part.Language}")), Said(All(article, "EndMatter").Select(part => $"{Of(part, "Text")}|{Of(part, "Line")}|{Of(part, "Language")}"))),
        ("figures", Said(model.Figures.Select(Said)), Said(All(article, "Figures").Select(SaidOfFigure))),
        ("quotes", Said(model.Quotes.Select(Said)), Said(All(article, "Quotes").Select(SaidOfQuote))));

    private static IEnumerable<string> FaultsOfConstants(Assembly assembly, Article model, string className)
    {
        var type = assembly.GetType("Sample.Corpus+" + className)!;
        var constants = new List<(string, object?, object?)> { ("Id", model.Id, Constant(type, "Id")), ("Headline", model.Headline, Constant(type, "Headline")) };
        foreach (var figure in model.Figures.Where(figure => figure.Name is not null))
        {
            constants.AddRange(new[] { ("Value", figure.Value), ("Min", figure.MinValue), ("Max", figure.MaxValue) }.Where(pair => pair.Item2 is not null)
                .Select(pair => (figure.Name + pair.Item1, (object?)pair.Item2, Constant(type.GetNestedType("Figures")!, figure.Name + pair.Item1))));
        }

        constants.AddRange(model.Quotes.Where(quote => quote.Name is not null)
            .Select(quote => (quote.Name + "Text", (object?)quote.Text, Constant(type.GetNestedType("Quotes")!, quote.Name + "Text"))));
        return Compare(model.Id, [.. constants]);
    }

    private static object? Constant(Type type, string name) => type.GetField(name)?.GetValue(null);

    private static string Said(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figure.Kind}|{figure.Name}|{figure.Text}|{figure.Value}|{figure.MinValue}|{figure.MaxValue}|{figure.UnitText}|{figure.UnitCode}|{figure.Bound}|{figure.Trend}|{figure.Of}|{figure.Position.Line}|{figure.Position.Column}");

    private static string SaidOfFigure(object figure) =>
        $"{figure.GetType().Name}|" + string.Join('|', "Name Text Value MinValue MaxValue UnitText UnitCode Bound Trend Of Line Column".Split(' ').Select(name => Invariant(Of(figure, name))));

    private static string Said(Quote quote) =>
        $"{quote.Kind}|{quote.Name}|{quote.Text}|{quote.SpeakerAsWritten}|{quote.Cue}|{quote.Position.Line}|{quote.Position.Column}|{string.Join('|', quote.Speakers)}";

    private static string SaidOfQuote(object quote) =>
        string.Join('|', "Kind Name Text SpeakerAsWritten Cue Line Column".Split(' ').Select(name => Invariant(Of(quote, name)))) + "|" + string.Join('|', (IEnumerable<string>)Of(quote, "Speakers")!);

    private static string Said(IEnumerable<string> things) => string.Join('\n', things);

    private static string Invariant(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static object? Of(object thing, string property) => thing.GetType().GetProperty(property)!.GetValue(thing);

    private static IEnumerable<object> All(object thing, string property) => ((IEnumerable)Of(thing, property)!).Cast<object>();

    private static IEnumerable<string> Compare(string id, params (string Name, object? Model, object? Generated)[] values) =>
        values.Where(value => !Equals(value.Model, value.Generated)).Select(value => $"{id}: {value.Name} is '{value.Generated}', not '{value.Model}'");
}

using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using CorpusGen.Engine.Articles;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>A compiled corpus, loaded to be run, and forgotten when disposed.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("corpus", isCollectible: true);
    private readonly Assembly _assembly;

    /// <summary>Compiles and loads. No warning is allowed.</summary>
    public LoadedCorpus(Compilation compilation)
    {
        using var image = new MemoryStream();
        var diagnostics = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
        Assert.Empty(diagnostics);
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
    }

    /// <summary>Calls a static method without parameters of a type by its full name.</summary>
    public object? Call(string type, string method) => _assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null);

    /// <summary>The records say at run time what the engine found, in its order.</summary>
    public void AssertSays(IReadOnlyList<Article> articles)
    {
        var corpus = _assembly.GetTypes().Single(type => type.IsAbstract && type.IsSealed && type.GetMethod("FindArticle") is not null);
        var loaded = ListOf(corpus.GetProperty("Articles")!.GetValue(null)!).ToDictionary(article => (string)Get(article, "Id")!, StringComparer.Ordinal);
        Assert.Equal(articles.Select(IdOf).Order(StringComparer.Ordinal), loaded.Keys.Order(StringComparer.Ordinal));
        foreach (var article in articles)
        {
            AssertSays(article, loaded[IdOf(article)]);
        }
    }

    public void Dispose() => _context.Unload();

    private static void AssertSays(Article article, object loaded)
    {
        Assert.Equal(article.Body, Get(loaded, "Body"));
        var figures = ListOf(Get(loaded, "Figures")!);
        Assert.Equal(
            article.Figures.Select(figure => (figure.Kind.ToString(), figure.Text, article.Body.Substring(figure.Sentence.Start, figure.Sentence.Length), figure.Value)),
            figures.Select(figure => (figure.GetType().Name, Text(figure, "Text"), Text(figure, "Sentence"), (decimal?)Get(figure, "Value"))));
        var quotes = ListOf(Get(loaded, "Quotes")!);
        Assert.Equal(
            article.Quotes.Select(quote => (quote.Text, article.Body.Substring(quote.Sentence.Start, quote.Sentence.Length), string.Join('|', quote.Speakers))),
            quotes.Select(quote => (Text(quote, "Text"), Text(quote, "Sentence"), string.Join('|', (IEnumerable<string>)Get(quote, "Speakers")!))));
        Assert.Equal(
            article.Figures.Select(figure => (figure.Span.Start, figure.Span.Length, figure.Position.Line, figure.Position.Column))
                .Concat(article.Quotes.Select(quote => (quote.Span.Start, quote.Span.Length, quote.Position.Line, quote.Position.Column))),
            figures.Concat(quotes).Select(fact => (Number(fact, "Start"), Number(fact, "Length"), Number(fact, "Line"), Number(fact, "Column"))));
    }

    // Half a character, which a path may have, is replaced in code.
    private static string IdOf(Article article) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Id));

    private static List<object> ListOf(object list) => [.. ((IEnumerable)list).Cast<object>()];

    private static object? Get(object record, string property) => record.GetType().GetProperty(property)!.GetValue(record);

    private static string Text(object record, string property) => (string)Get(record, property)!;

    private static int Number(object record, string property) => (int)Get(record, property)!;
}

using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>The generated code by which an article is built when something of it is first asked for.</summary>
internal static class ArticleReaderType
{
    public static void Write(CodeWriter writer, EmissionOptions options) => Write(writer, options.Namespace, options.ClassName);

    // Types are written in full; an article may have any of their names.
    private static void Write(CodeWriter writer, NamespaceName space, Identifier corpus) => writer.WriteLine(
        $$"""
        static partial class {{corpus}}
        {
            /// <summary>What an article is built from, when something of it is first asked for.</summary>
            /// <typeparam name="T">The class that carries the article's facts.</typeparam>
            private abstract class _Lazy<T>
            {
                internal static readonly global::{{space}}.Article Article = ((_FactsAttribute)typeof(T).GetCustomAttributes(typeof(_FactsAttribute), inherit: false)[0]).Article;

                internal static global::{{space}}.Percentage Percentage(int index) => (global::{{space}}.Percentage)Article.Figures[index];

                internal static global::{{space}}.Money Money(int index) => (global::{{space}}.Money)Article.Figures[index];

                internal static global::{{space}}.Count Count(int index) => (global::{{space}}.Count)Article.Figures[index];

                internal static global::{{space}}.Duration Duration(int index) => (global::{{space}}.Duration)Article.Figures[index];

                internal static global::{{space}}.Measurement Measurement(int index) => (global::{{space}}.Measurement)Article.Figures[index];

                internal static global::{{space}}.Fraction Fraction(int index) => (global::{{space}}.Fraction)Article.Figures[index];

                internal static global::{{space}}.Quote Quote(int index) => Article.Quotes[index];
            }

            /// <summary>What the corpus says of an article: its metadata, its body, and a line for everything found in it.</summary>
            [global::System.AttributeUsage(global::System.AttributeTargets.Class, Inherited = false)]
            private sealed class _FactsAttribute : global::System.Attribute
            {
                internal readonly global::{{space}}.Article Article;

                internal _FactsAttribute(
                    string id, string headline, string? publisher, string? author, string? datePublished,
                    string name, string path, int line, string language, string body, params string[] facts) =>
                    Article = new global::{{space}}.Article(id, headline, publisher, author, datePublished, name, path, line, language, body, facts);
            }
        }
        """);
}

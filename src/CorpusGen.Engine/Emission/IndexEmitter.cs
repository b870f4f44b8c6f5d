using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the lists over the whole corpus.</summary>
/// <remarks>
/// Nothing of an article is built before it is asked for: a list knows its length and builds an article at the index that is read.
/// The file changes only when articles come, go or change their names.
/// </remarks>
internal static class IndexEmitter
{
    public static SourceFile Emit(IReadOnlyList<CorpusEntry> entries, EmissionOptions options)
    {
        var writer = new CodeWriter();
        var articles = entries.Select((entry, index) => new IndexedArticle(Identifier.Parse(entry.ClassName), HashOf(entry.Id), index)).ToList();
        GeneratedHeader.WriteAnnotated(writer, options);
        writer.WriteLine($"/// <summary>The corpus: {DocText.Of(Count(entries.Count))}, with the figures and quotes found in them.</summary>");
        using (writer.WriteBlock($"{options.Accessibility} static partial class {options.ClassName}"))
        {
            WriteLists(writer, options.Namespace);
            WriteFind(writer, articles, options);
            writer.WriteLine();
            WriteArticleAt(writer, articles, options);
            writer.WriteLine();
            WriteListTypes(writer, options.Namespace, entries.Count);
        }

        return new SourceFile(writer, options.ClassName);
    }

    private static void WriteLists(CodeWriter writer, NamespaceName space) => writer.WriteLine(
        $$"""
        /// <summary>All articles, ordinal by document path, then by place in the document.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Article> Articles => ArticleList.Instance;

        /// <summary>All figures, in the order of the articles.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Figure> Figures => FigureList.Instance;

        /// <summary>All quotes, in the order of the articles.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Quote> Quotes => QuoteList.Instance;

        /// <summary>Everybody who is quoted, ordinal by name.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Speaker> Speakers => SpeakerList.Instance;

        """);

    private static void WriteListTypes(CodeWriter writer, NamespaceName space, int count) => writer.WriteLine(
        $$"""
        private sealed class ArticleList : global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Article>
        {
            internal static readonly ArticleList Instance = new ArticleList();

            public int Count => {{count}};

            public global::{{space}}.Article this[int index] => _At(index);

            public global::System.Collections.Generic.IEnumerator<global::{{space}}.Article> GetEnumerator()
            {
                for (var i = 0; i < Count; i++)
                {
                    yield return _At(i);
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        private static class FigureList
        {
            internal static readonly global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Figure> Instance = Collect();

            private static global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Figure> Collect()
            {
                var figures = new global::System.Collections.Generic.List<global::{{space}}.Figure>();
                foreach (var article in ArticleList.Instance)
                {
                    figures.AddRange(article.Figures);
                }

                return figures.AsReadOnly();
            }
        }

        private static class QuoteList
        {
            internal static readonly global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Quote> Instance = Collect();

            private static global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Quote> Collect()
            {
                var quotes = new global::System.Collections.Generic.List<global::{{space}}.Quote>();
                foreach (var article in ArticleList.Instance)
                {
                    quotes.AddRange(article.Quotes);
                }

                return quotes.AsReadOnly();
            }
        }

        private static class SpeakerList
        {
            internal static readonly global::System.Collections.Generic.IReadOnlyList<global::{{space}}.Speaker> Instance = global::{{space}}.Speaker.Of(QuoteList.Instance);
        }
        """);

    private static void WriteFind(CodeWriter writer, IReadOnlyList<IndexedArticle> articles, EmissionOptions options)
    {
        writer.WriteLine($"/// <summary>The article with an identifier; null where the corpus has none.</summary>");
        writer.WriteLine($"public static global::{options.Namespace}.Article? FindArticle(string id) => id is null ? null : _Find(id, _HashOf(id));");
        writer.WriteLine();
        new SwitchTree<IndexedArticle>(
            Identifier.Parse("_Find"), options.Namespace, $"Article?", $"string id, int hash", $"id, hash", $"hash", article => article.Hash, WriteLeaf).Write(writer, articles);
        writer.WriteLine();
        WriteHashMethod(writer);

        void WriteLeaf(CodeWriter writer, IReadOnlyList<IndexedArticle> few)
        {
            WriteSwitch(writer, $"id", few, options, article => writer.WriteLine($"case global::{options.Namespace}.{options.ClassName}.{article.Name}.Id:"));
            writer.WriteLine($"return null;");
        }
    }

    private static void WriteArticleAt(CodeWriter writer, IReadOnlyList<IndexedArticle> articles, EmissionOptions options)
    {
        new SwitchTree<IndexedArticle>(
            Identifier.Parse("_At"), options.Namespace, $"Article", $"int index", $"index", $"index", article => article.Index, WriteLeaf).Write(writer, articles);

        void WriteLeaf(CodeWriter writer, IReadOnlyList<IndexedArticle> few)
        {
            WriteSwitch(writer, $"index", few, options, article => writer.WriteLine($"case {article.Index}:"));
            writer.WriteLine($"throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        }
    }

    private static void WriteSwitch(CodeWriter writer, Code over, IReadOnlyList<IndexedArticle> articles, EmissionOptions options, Action<IndexedArticle> writeLabel)
    {
        if (articles.Count == 0)
        {
            return;
        }

        using (writer.WriteBlock($"switch ({over})"))
        {
            foreach (var article in articles)
            {
                writeLabel(article);
                using (writer.Indent())
                {
                    writer.WriteLine($"return global::{options.Namespace}.{options.ClassName}.{article.Name}.Article;");
                }
            }
        }

        writer.WriteLine();
    }

    // FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units; the same as in the method below.
    private static int HashOf(string id)
    {
        var hash = unchecked((int)2166136261);
        foreach (var c in id)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }

    private static void WriteHashMethod(CodeWriter writer) => writer.WriteLine(
        $$"""
        private static int _HashOf(string id)
        {
            var hash = unchecked((int)2166136261);
            for (var i = 0; i < id.Length; i++)
            {
                hash = unchecked((hash ^ id[i]) * 16777619);
            }

            return hash;
        }
        """);

    private static string Count(int articles) => articles == 1 ? "one article" : Number.Of(articles) + " articles";

    private readonly record struct IndexedArticle(Identifier Name, int Hash, int Index);
}

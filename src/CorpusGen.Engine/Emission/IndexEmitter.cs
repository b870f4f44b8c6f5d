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
        GeneratedHeader.WriteAnnotated(writer, options);
        writer.WriteLine(DocComment.Summary("The corpus: " + Count(entries.Count) + ", with the figures and quotes found in them."));
        using (writer.WriteBlock(options.Accessibility + " static partial class " + options.ClassName))
        {
            writer.WriteLine(Lists);
            WriteFind(writer, entries, options);
            writer.WriteLine();
            WriteArticleAt(writer, entries, options);
            writer.WriteLine();
            writer.WriteLine(ListTypes.Replace("$count", Literal.Of(entries.Count)));
        }

        return new SourceFile(options.ClassName + ".g.cs", Qualified(writer.ToString(), options));
    }

    private const string Lists =
        """
        /// <summary>All articles, ordinal by document path, then by place in the document.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<$Article> Articles => ArticleList.Instance;

        /// <summary>All figures, in the order of the articles.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<$Figure> Figures => FigureList.Instance;

        /// <summary>All quotes, in the order of the articles.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<$Quote> Quotes => QuoteList.Instance;

        /// <summary>Everybody who is quoted, ordinal by name.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<$Speaker> Speakers => SpeakerList.Instance;

        """;

    private const string ListTypes =
        """
        private sealed class ArticleList : global::System.Collections.Generic.IReadOnlyList<$Article>
        {
            internal static readonly ArticleList Instance = new ArticleList();

            public int Count => $count;

            public $Article this[int index] => _At(index);

            public global::System.Collections.Generic.IEnumerator<$Article> GetEnumerator()
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
            internal static readonly global::System.Collections.Generic.IReadOnlyList<$Figure> Instance = Collect();

            private static global::System.Collections.Generic.IReadOnlyList<$Figure> Collect()
            {
                var figures = new global::System.Collections.Generic.List<$Figure>();
                foreach (var article in ArticleList.Instance)
                {
                    figures.AddRange(article.Figures);
                }

                return figures.AsReadOnly();
            }
        }

        private static class QuoteList
        {
            internal static readonly global::System.Collections.Generic.IReadOnlyList<$Quote> Instance = Collect();

            private static global::System.Collections.Generic.IReadOnlyList<$Quote> Collect()
            {
                var quotes = new global::System.Collections.Generic.List<$Quote>();
                foreach (var article in ArticleList.Instance)
                {
                    quotes.AddRange(article.Quotes);
                }

                return quotes.AsReadOnly();
            }
        }

        private static class SpeakerList
        {
            internal static readonly global::System.Collections.Generic.IReadOnlyList<$Speaker> Instance = $Speaker.Of(QuoteList.Instance);
        }
        """;

    private static void WriteFind(CodeWriter writer, IReadOnlyList<CorpusEntry> entries, EmissionOptions options)
    {
        writer.WriteLine(DocComment.Summary("The article with an identifier; null where the corpus has none."));
        writer.WriteLine("public static $Article? FindArticle(string id) => id is null ? null : _Find(id, _HashOf(id));");
        writer.WriteLine();
        new SwitchTree<CorpusEntry>("_Find", "private static $Article?", "string id, int hash", "id, hash", "hash", entry => HashOf(entry.Id), WriteLeaf)
            .Write(writer, entries);
        writer.WriteLine();
        writer.WriteLine(HashMethod);

        void WriteLeaf(CodeWriter writer, IReadOnlyList<CorpusEntry> few)
        {
            WriteSwitch(writer, "id", few.Select(entry => (PathOf(entry, options) + ".Id", PathOf(entry, options))));
            writer.WriteLine("return null;");
        }
    }

    private static void WriteArticleAt(CodeWriter writer, IReadOnlyList<CorpusEntry> entries, EmissionOptions options)
    {
        new SwitchTree<(CorpusEntry Entry, int Index)>("_At", "private static $Article", "int index", "index", "index", entry => entry.Index, WriteLeaf)
            .Write(writer, [.. entries.Select((entry, index) => (entry, index))]);

        void WriteLeaf(CodeWriter writer, IReadOnlyList<(CorpusEntry Entry, int Index)> few)
        {
            WriteSwitch(writer, "index", few.Select(entry => (Literal.Of(entry.Index), PathOf(entry.Entry, options))));
            writer.WriteLine("throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        }
    }

    private static void WriteSwitch(CodeWriter writer, string over, IEnumerable<(string Label, string Path)> cases)
    {
        var all = cases.ToList();
        if (all.Count == 0)
        {
            return;
        }

        using (writer.WriteBlock("switch (" + over + ")"))
        {
            foreach (var (label, path) in all)
            {
                writer.WriteLine("case " + label + ":");
                using (writer.Indent())
                {
                    writer.WriteLine("return " + path + ".Article;");
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

    private const string HashMethod =
        """
        private static int _HashOf(string id)
        {
            var hash = unchecked((int)2166136261);
            for (var i = 0; i < id.Length; i++)
            {
                hash = unchecked((hash ^ id[i]) * 16777619);
            }

            return hash;
        }
        """;

    private static string PathOf(CorpusEntry entry, EmissionOptions options) => options.Global(options.ClassName) + "." + entry.ClassName;

    // Types are written with a dollar sign above, so that the templates look like what they become.
    private static string Qualified(string code, EmissionOptions options) =>
        code.Replace("$Article", options.Global("Article")).Replace("$Figure", options.Global("Figure")).Replace("$Quote", options.Global("Quote"))
            .Replace("$Speaker", options.Global("Speaker"));

    private static string Count(int articles) => articles == 1 ? "one article" : Literal.Of(articles) + " articles";
}

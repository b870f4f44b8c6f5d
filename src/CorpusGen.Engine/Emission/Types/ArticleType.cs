namespace CorpusGen.Engine.Emission;

/// <summary>The generated record <c>Article</c>.</summary>
internal static class ArticleType
{
    public static void Write(CodeWriter writer, Code access) => writer.WriteLine(
        $$"""
        /// <summary>One report with what was found in it. Fields after schema.org's NewsArticle.</summary>
        {{access}} sealed record Article
        {
            private readonly string? _datePublished;
            private readonly string[] _facts;
            private global::System.Collections.Generic.IReadOnlyList<Section>? _sections;
            private global::System.Collections.Generic.IReadOnlyList<Caption>? _captions;
            private global::System.Collections.Generic.IReadOnlyList<EndMatter>? _endMatter;
            private global::System.Collections.Generic.IReadOnlyList<Figure>? _figures;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

            internal Article(
                string id,
                string headline,
                string? publisher,
                string? author,
                string? datePublished,
                string name,
                string path,
                int line,
                string language,
                string body,
                string[] facts)
            {
                Id = id;
                Headline = headline;
                Publisher = publisher;
                Author = author;
                _datePublished = datePublished;
                Name = name;
                Path = path;
                Line = line;
                Language = language;
                Body = body;
                _facts = facts;
            }

            /// <summary>Tells it from every other article of the corpus.</summary>
            public string Id { get; }

            /// <summary>The name of its class.</summary>
            public string Name { get; }

            /// <summary>The headline; made from the first sentence where the document has none.</summary>
            public string Headline { get; }

            /// <summary>Who published it, where the document says so.</summary>
            public string? Publisher { get; }

            /// <summary>Who wrote it, where the document says so.</summary>
            public string? Author { get; }

            /// <summary>When it was published, where the document says so: in UTC when it gives an offset, otherwise of unspecified kind.</summary>
            public global::System.DateTime? DatePublished => _datePublished is null ? null : global::System.DateTime.Parse(
                _datePublished, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.AdjustToUniversal);

            /// <summary>The language of the body as a BCP 47 tag.</summary>
            public string Language { get; }

            /// <summary>The document it stands in, with forward slashes.</summary>
            public string Path { get; }

            /// <summary>The line of the document that it starts on, from 1.</summary>
            public int Line { get; }

            /// <summary>The text. Paragraphs are separated by a blank line; headings, captions and end matter are set aside.</summary>
            public string Body { get; }

            /// <summary>The headings, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Section> Sections =>
                _sections ?? global::System.Threading.Interlocked.CompareExchange(ref _sections, global::System.Array.AsReadOnly(FactReader.Sections(_facts)), null) ?? _sections;

            /// <summary>The captions, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Caption> Captions =>
                _captions ?? global::System.Threading.Interlocked.CompareExchange(ref _captions, global::System.Array.AsReadOnly(FactReader.Captions(_facts)), null) ?? _captions;

            /// <summary>What else was set aside, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<EndMatter> EndMatter =>
                _endMatter ?? global::System.Threading.Interlocked.CompareExchange(ref _endMatter, global::System.Array.AsReadOnly(FactReader.EndMatter(_facts)), null) ?? _endMatter;

            /// <summary>The quantities the body states, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Figure> Figures =>
                _figures ?? global::System.Threading.Interlocked.CompareExchange(ref _figures, global::System.Array.AsReadOnly(FactReader.Figures(this, _facts)), null) ?? _figures;

            /// <summary>The quotations in the body, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
                _quotes ?? global::System.Threading.Interlocked.CompareExchange(ref _quotes, global::System.Array.AsReadOnly(FactReader.Quotes(this, _facts)), null) ?? _quotes;

            /// <summary>Whether both say the same, figures and quotes included.</summary>
            /// <param name="other">The other article.</param>
            public bool Equals(Article? other) =>
                other is not null && (Id, Name, Path, Line, Language, Body) == (other.Id, other.Name, other.Path, other.Line, other.Language, other.Body)
                && (Headline, Publisher, Author, DatePublished) == (other.Headline, other.Publisher, other.Author, other.DatePublished)
                && global::System.Linq.Enumerable.SequenceEqual(Sections, other.Sections)
                && global::System.Linq.Enumerable.SequenceEqual(Captions, other.Captions)
                && global::System.Linq.Enumerable.SequenceEqual(EndMatter, other.EndMatter)
                && global::System.Linq.Enumerable.SequenceEqual(Figures, other.Figures)
                && global::System.Linq.Enumerable.SequenceEqual(Quotes, other.Quotes);

            /// <inheritdoc/>
            public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

            /// <summary>The headline and the document.</summary>
            public override string ToString() => Headline + " (" + Path + ")";

        {{FactReaderType.Class}}
        }

        """);
}

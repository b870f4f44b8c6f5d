namespace CorpusGen.Engine.Emission;

/// <summary>The generated record <c>Quote</c> and its kinds.</summary>
internal static class QuoteType
{
    public static void Write(CodeWriter writer, Code access) => writer.WriteLine(
        $$"""
        /// <summary>Words that an article sets between quotation marks. After schema.org's Quotation.</summary>
        {{access}} sealed record Quote
        {
            private readonly int _sentenceStart;
            private readonly int _sentenceLength;

            internal Quote(
                Article article,
                string? name,
                int start,
                int length,
                int sentenceStart,
                int sentenceLength,
                int line,
                int column,
                QuoteKind kind,
                string[]? speakers = null,
                string? speakerAsWritten = null,
                string? cue = null)
            {
                Article = article;
                Name = name;
                Start = start;
                Length = length;
                _sentenceStart = sentenceStart;
                _sentenceLength = sentenceLength;
                Line = line;
                Column = column;
                Kind = kind;
                Speakers = global::System.Array.AsReadOnly(speakers ?? global::System.Array.Empty<string>());
                SpeakerAsWritten = speakerAsWritten;
                Cue = cue;
            }

            /// <summary>The article that quotes.</summary>
            public Article Article { get; }

            /// <summary>The name of its member, where it has one.</summary>
            public string? Name { get; }

            /// <summary>Whether it is speech, a fragment of it, or a term.</summary>
            public QuoteKind Kind { get; }

            /// <summary>Who says it, each by the fullest name the article gives; empty when nobody is named.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Speakers { get; }

            /// <summary>The words that name the speaker at this quote.</summary>
            public string? SpeakerAsWritten { get; }

            /// <summary>The reporting word as written.</summary>
            public string? Cue { get; }

            /// <summary>The words between the marks.</summary>
            public string Text => Article.Body.Substring(Start, Length);

            /// <summary>The sentence that quotes.</summary>
            public string Sentence => Article.Body.Substring(_sentenceStart, _sentenceLength);

            /// <summary>The offset of <see cref="Text"/> in the article's body.</summary>
            public int Start { get; }

            /// <summary>The length of <see cref="Text"/>.</summary>
            public int Length { get; }

            /// <summary>The line of the document, from 1.</summary>
            public int Line { get; }

            /// <summary>The column of the document, from 1.</summary>
            public int Column { get; }

            /// <summary>Whether both say the same at the same place of the same article.</summary>
            /// <param name="other">The other quote.</param>
            public bool Equals(Quote? other) =>
                other is not null && Article.Id == other.Article.Id
                && (Name, Start, Length, Line, Column, Kind) == (other.Name, other.Start, other.Length, other.Line, other.Column, other.Kind)
                && (SpeakerAsWritten, Cue, Text, Sentence) == (other.SpeakerAsWritten, other.Cue, other.Text, other.Sentence)
                && global::System.Linq.Enumerable.SequenceEqual(Speakers, other.Speakers);

            /// <inheritdoc/>
            public override int GetHashCode() => (Article.Id, Start, Length).GetHashCode();

            /// <summary>The words between marks, and who says them: <c>“It is a tax on bread” – Ann Lee</c>.</summary>
            public override string ToString() => "“" + Text + "”" + (Speakers.Count == 0 ? "" : " – " + string.Join(" and ", Speakers));
        }

        /// <summary>What sort of words stand between quotation marks.</summary>
        {{access}} enum QuoteKind
        {
            /// <summary>A full clause of somebody's speech.</summary>
            Direct,

            /// <summary>A fragment of speech, woven into the sentence.</summary>
            Partial,

            /// <summary>A term, title, nickname or so-called.</summary>
            Scare,
        }
        """);
}

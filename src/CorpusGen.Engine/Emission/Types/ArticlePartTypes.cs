namespace CorpusGen.Engine.Emission;

/// <summary>The generated records <c>Section</c>, <c>Caption</c> and <c>EndMatter</c>.</summary>
internal static class ArticlePartTypes
{
    public static void Write(CodeWriter writer, Code access) => writer.WriteLine(
        $$"""
        /// <summary>A part of an article under a heading of its own. After schema.org's articleSection.</summary>
        {{access}} sealed record Section
        {
            internal Section(string title, int line, int start)
            {
                Title = title;
                Line = line;
                Start = start;
            }

            /// <summary>The heading.</summary>
            public string Title { get; }

            /// <summary>The line of the document that the heading stands on, from 1.</summary>
            public int Line { get; }

            /// <summary>The offset in the body at which the part begins.</summary>
            public int Start { get; }

            /// <summary>The heading.</summary>
            public override string ToString() => Title;
        }

        /// <summary>The words under a picture, set aside from the body.</summary>
        {{access}} sealed record Caption
        {
            internal Caption(string text, string? credit, int line)
            {
                Text = text;
                Credit = credit;
                Line = line;
            }

            /// <summary>The words, without the credit.</summary>
            public string Text { get; }

            /// <summary>Whose picture it is, or where its data come from, where the document says so.</summary>
            public string? Credit { get; }

            /// <summary>The line of the document that it stands on, from 1.</summary>
            public int Line { get; }

            /// <summary>The words, with the credit in brackets.</summary>
            public override string ToString() => Credit is null ? Text : Text + " (" + Credit + ")";
        }

        /// <summary>A paragraph that is no part of the report: a newsletter prompt, a credit, a disclaimer, a passage in another language.</summary>
        {{access}} sealed record EndMatter
        {
            internal EndMatter(string text, int line, string? language)
            {
                Text = text;
                Line = line;
                Language = language;
            }

            /// <summary>The paragraph.</summary>
            public string Text { get; }

            /// <summary>The line of the document that it starts on, from 1.</summary>
            public int Line { get; }

            /// <summary>Its language as a BCP 47 tag, where it is not the article's.</summary>
            public string? Language { get; }

            /// <summary>The paragraph.</summary>
            public override string ToString() => Text;
        }

        """);
}

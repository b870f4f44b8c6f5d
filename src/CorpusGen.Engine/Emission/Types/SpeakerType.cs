namespace CorpusGen.Engine.Emission;

/// <summary>The generated record <c>Speaker</c>, the index of who says what over the whole corpus.</summary>
internal static class SpeakerType
{
    public static void Write(CodeWriter writer, Code access) => writer.WriteLine(
        $$"""
        /// <summary>Somebody who is quoted: a person, an organisation, a document, or a source without a name.</summary>
        {{access}} sealed record Speaker
        {
            private Speaker(string name, string[] otherNames, Quote[] quotes)
            {
                Name = name;
                OtherNames = global::System.Array.AsReadOnly(otherNames);
                Quotes = global::System.Array.AsReadOnly(quotes);
            }

            /// <summary>The fullest name that the corpus gives.</summary>
            public string Name { get; }

            /// <summary>What else the articles call the speaker, pronouns aside: a surname, an office.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> OtherNames { get; }

            /// <summary>What the speaker says, in the order of the articles.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes { get; }

            /// <summary>Whether both have the same names and say the same.</summary>
            /// <param name="other">The other speaker.</param>
            public bool Equals(Speaker? other) =>
                other is not null && Name == other.Name
                && global::System.Linq.Enumerable.SequenceEqual(OtherNames, other.OtherNames)
                && global::System.Linq.Enumerable.SequenceEqual(Quotes, other.Quotes);

            /// <inheritdoc/>
            public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Name);

            /// <summary>The name.</summary>
            public override string ToString() => Name;

            // A surname is taken for the one longer name that ends with it; where there are several, it stays by itself.
            internal static global::System.Collections.Generic.IReadOnlyList<Speaker> Of(global::System.Collections.Generic.IReadOnlyList<Quote> quotes)
            {
                var names = new global::System.Collections.Generic.SortedDictionary<string, global::System.Collections.Generic.List<Quote>>(global::System.StringComparer.Ordinal);
                foreach (var quote in quotes)
                {
                    foreach (var name in quote.Speakers)
                    {
                        if (!names.TryGetValue(name, out var said))
                        {
                            names.Add(name, said = new global::System.Collections.Generic.List<Quote>());
                        }

                        said.Add(quote);
                    }
                }

                var fulls = FullNamesOf(names.Keys);
                var merged = new global::System.Collections.Generic.SortedDictionary<string, global::System.Collections.Generic.List<string>>(global::System.StringComparer.Ordinal);
                foreach (var name in names.Keys)
                {
                    var full = fulls.TryGetValue(name, out var only) && only is not null && char.IsUpper(name[0]) ? only : name;
                    if (!merged.TryGetValue(full, out var forms))
                    {
                        merged.Add(full, forms = new global::System.Collections.Generic.List<string>());
                    }

                    forms.Add(name);
                }

                var speakers = new global::System.Collections.Generic.List<Speaker>();
                foreach (var entry in merged)
                {
                    speakers.Add(From(entry.Key, entry.Value, names));
                }

                return speakers.AsReadOnly();
            }

            private static Speaker From(
                string name,
                global::System.Collections.Generic.List<string> forms,
                global::System.Collections.Generic.SortedDictionary<string, global::System.Collections.Generic.List<Quote>> names)
            {
                var quotes = new global::System.Collections.Generic.List<Quote>();
                var others = new global::System.Collections.Generic.SortedSet<string>(forms, global::System.StringComparer.Ordinal);
                foreach (var form in forms)
                {
                    foreach (var quote in names[form])
                    {
                        quotes.Add(quote);
                        if (quote.SpeakerAsWritten is { } written && quote.Speakers.Count == 1 && !IsPronoun(written))
                        {
                            others.Add(written);
                        }
                    }
                }

                others.Remove(name);
                var otherNames = new string[others.Count];
                others.CopyTo(otherNames);
                return new Speaker(name, otherNames, quotes.ToArray());
            }

            // By surname; null where several have it.
            private static global::System.Collections.Generic.Dictionary<string, string?> FullNamesOf(global::System.Collections.Generic.IEnumerable<string> names)
            {
                var fulls = new global::System.Collections.Generic.Dictionary<string, string?>(global::System.StringComparer.Ordinal);
                foreach (var name in names)
                {
                    var blank = name.LastIndexOf(' ');
                    if (blank >= 0)
                    {
                        var surname = name.Substring(blank + 1);
                        fulls[surname] = fulls.ContainsKey(surname) ? null : name;
                    }
                }

                return fulls;
            }

            private static bool IsPronoun(string words) => words.ToLowerInvariant() is "he" or "she" or "it" or "they" or "i" or "we" or "you" or "who" or "one";
        }

        """);
}

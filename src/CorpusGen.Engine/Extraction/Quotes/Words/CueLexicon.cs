using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>The reporting words of <c>Cues.tsv</c> in all their forms.</summary>
internal static class CueLexicon
{
    private static readonly Dictionary<string, List<Cue>> Forms = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, bool> NounForms = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Cue[][] Verbs;
    private static readonly Lexicon<int> VerbForms;
    private static readonly Lexicon<bool> Nouns;

    static CueLexicon()
    {
        foreach (var row in Table.Read(typeof(CueLexicon), "Cues.tsv", 3))
        {
            if (row[1] == "noun")
            {
                NounForms[row[0]] = true;
                NounForms[Inflection.WithS(row[0])] = true;
            }
            else
            {
                AddVerb(row[0], (CueReach)Enum.Parse(typeof(CueReach), row[1], ignoreCase: true), row[2]);
            }
        }

        Verbs = Forms.Values.Select(cues => cues.ToArray()).ToArray();
        VerbForms = new Lexicon<int>(Forms.Keys.Select((form, index) => new KeyValuePair<string, int>(form, index)));
        Nouns = new Lexicon<bool>(NounForms);
    }

    /// <summary>The reporting verbs that a word can be a form of, those with a particle first; empty where it is none.</summary>
    public static Cue[] Find(string text, TextSpan word, int hash) => VerbForms.TryGetValue(text, word, hash, out var index) ? Verbs[index] : [];

    /// <summary>Whether the word names something said or written: <c>statement</c>, <c>tweets</c>.</summary>
    public static bool IsNoun(string text, int start, int length) => Nouns.Contains(text, start, length);

    private static void AddVerb(string entry, CueReach reach, string irregular)
    {
        var blank = entry.IndexOf(' ');
        var lemma = blank < 0 ? entry : entry.Substring(0, blank);
        var particle = blank < 0 ? null : entry.Substring(blank + 1);
        Add(lemma, new Cue(lemma, particle, reach, CueForm.Base));
        if (irregular.Length == 0)
        {
            Add(Inflection.WithS(lemma), new Cue(lemma, particle, reach, CueForm.ThirdPerson));
            Add(Inflection.WithEd(lemma), new Cue(lemma, particle, reach, CueForm.Past));
            Add(Inflection.WithIng(lemma), new Cue(lemma, particle, reach, CueForm.Gerund));
            return;
        }

        foreach (var form in irregular.Split(' '))
        {
            var kind = form.EndsWith("ing", StringComparison.Ordinal) ? CueForm.Gerund
                : form.EndsWith("s", StringComparison.Ordinal) ? CueForm.ThirdPerson
                : CueForm.Past;
            Add(form, new Cue(lemma, particle, reach, kind));
        }
    }

    private static void Add(string form, Cue cue)
    {
        if (!Forms.TryGetValue(form, out var cues))
        {
            Forms[form] = cues = [];
        }

        // "read" is base and past alike: the past comes second and wins.
        cues.RemoveAll(known => known.Lemma == cue.Lemma && known.Particle == cue.Particle);
        cues.Insert(cue.Particle is null ? cues.Count : 0, cue);
    }
}

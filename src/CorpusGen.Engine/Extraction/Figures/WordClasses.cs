using System.Runtime.CompilerServices;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>What a word may be to a noun phrase; a word may be several things.</summary>
[Flags]
internal enum WordClass : ushort
{
    None = 0,
    Function = 1,
    Adverb = 2,
    Verb = 4,
    Time = 8,
    Plural = 16,
    Attributive = 32,
    Single = 64,
    Noun = 128,
    Verbal = 256,
    Modifier = 512,
    Designator = 1024,
    Past = 2048,
}

/// <summary>The classes of the words in Words.tsv, and what endings tell of the others.</summary>
internal static class WordClasses
{
    public static bool Is(TokenView tokens, int index, WordClass classes) => (tokens.ClassesOf(index) & classes) != 0;

    /// <summary>Whether a day, a month or a word like "yesterday" stands there.</summary>
    public static bool IsTimeWord(TokenView tokens, int index) =>
        Is(tokens, index, WordClass.Time) || (tokens.IsCapital(index) && tokens.IsWord(index, WordSet.CapitalTime));

    /// <summary>Whether no noun phrase goes on at the token: a function word, a verb, anything but a word.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsBoundary(TokenView tokens, int index) =>
        !tokens.IsWord(index) || Is(tokens, index, WordClass.Function | WordClass.Verb | WordClass.Time) || IsContraction(tokens, index);

    /// <summary>Whether the word has the form of a plural noun: <c>countries</c>, <c>people</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsPlural(TokenView tokens, int index)
    {
        if (!tokens.IsWord(index))
        {
            return false;
        }

        var classes = tokens.ClassesOf(index);
        if ((classes & WordClass.Plural) != 0)
        {
            return true;
        }

        return (classes & (WordClass.Single | WordClass.Function | WordClass.Adverb)) == 0 && EndsLikePlural(tokens, index);
    }

    /// <summary>Whether the word has the ending of a participle: <c>wounded</c>, <c>ruling</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsParticiple(TokenView tokens, int index) =>
        tokens.IsWord(index) && tokens[index].Length > 4 && !Is(tokens, index, WordClass.Noun) && (EndsWith(tokens, index, "ed") || EndsWith(tokens, index, "ing"));

    /// <summary>Whether the ending is that of an adverb: <c>internally</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsManner(TokenView tokens, int index) => tokens.IsWord(index) && tokens[index].Length > 4 && EndsWith(tokens, index, "ly");

    /// <summary>Whether the ending is that of an adjective: <c>European</c>, <c>legal</c>, <c>various</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsAdjective(TokenView tokens, int index)
    {
        if (!tokens.IsWord(index) || tokens[index].Length < 4 || EndsWith(tokens, index, "ment"))
        {
            return false;
        }

        if (tokens.IsCapital(index) && (EndsWith(tokens, index, "an") || EndsWith(tokens, index, "i")))
        {
            return true;
        }

        foreach (var ending in AdjectiveEndings[tokens.Body[tokens[index].End - 1] & 31])
        {
            if (EndsWith(tokens, index, ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word names something that can be measured: not <c>longest</c>, not <c>famous</c>, not a part of the calendar.</summary>
    public static bool MayBeThing(TokenView tokens, int index) =>
        !tokens.IsWord(index, WordSet.Calendar) && (tokens.IsCapital(index) && !tokens.StartsSentence(index) || !IsPlainAdjective(tokens, index));

    // Endings that hardly any noun has. Those in -est with a noun's stem are excepted.
    private static bool IsPlainAdjective(TokenView tokens, int index) =>
        EndsWith(tokens, index, "est") ? tokens[index].Length > 5 && !tokens.IsWord(index, WordSet.NounsInEst)
        : EndsWith(tokens, index, "ous") || EndsWith(tokens, index, "ible") || EndsWith(tokens, index, "ical") || tokens.IsWord(index, WordSet.Pronominal);

    /// <summary>Whether the word ends in 's: <c>Russia's</c>.</summary>
    public static bool IsPossessive(TokenView tokens, int index) =>
        tokens.IsWord(index) && tokens[index].Length > 2 && tokens.Body[tokens[index].End - 1] is 's' or 'S'
            && tokens.Body[tokens[index].End - 2] is '\'' or '\u2019' or '\u02BC';

    // By the last five bits of the last letter, which are the same for capitals.
    private static readonly string[][] AdjectiveEndings = ByLastLetter(
        ["ian", "ean", "ese", "ish", "ous", "ful", "ive", "able", "ible", "ical", "ial", "nal", "tal", "ary", "ant", "ent", "less", "ern", "ic", "est", "worst"]);

    private static string[][] ByLastLetter(string[] endings) =>
        Enumerable.Range(0, 32).Select(letter => endings.Where(ending => (ending[ending.Length - 1] & 31) == letter).ToArray()).ToArray();

    private static bool EndsLikePlural(TokenView tokens, int index)
    {
        var token = tokens[index];
        var last = tokens.Body[token.End - 1];
        var before = token.Length > 2 ? tokens.Body[token.End - 2] : '\0';
        if (last is not 's' || token.Length < 3 || before is 's' or '\'' or '\u2019' or '\u02BC')
        {
            return false;
        }

        return !(before is 'u' && token.Length > 4 && tokens.Body[token.End - 3] is 'o') && !(before is 'i' && token.Length > 3 && !tokens.IsCapital(index));
    }

    private static bool IsContraction(TokenView tokens, int index)
    {
        var token = tokens[index];
        if (token.Length < 4 || IsPossessive(tokens, index))
        {
            return false;
        }

        for (var i = token.End - 3; i < token.End - 1; i++)
        {
            if (tokens.Body[i] is '\'' or '\u2019')
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(TokenView tokens, int index, string ending) =>
        tokens[index].Length > ending.Length && Ending.IsAt(tokens.Body, tokens[index].End, ending);

    private static string ThirdPerson(string verb) =>
        verb.EndsWith("y", StringComparison.Ordinal) && verb[verb.Length - 2] is not ('a' or 'e' or 'o') ? verb.Substring(0, verb.Length - 1) + "ies"
        : verb.EndsWith("h", StringComparison.Ordinal) || verb.EndsWith("ss", StringComparison.Ordinal) || verb.EndsWith("x", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    /// <summary>The words of Words.tsv.</summary>
    public static Dictionary<string, WordClass> Load()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Read(typeof(WordClasses), "Words.tsv", 2))
        {
            var isRegular = row[0] == "regular";
            var value = isRegular ? WordClass.Verb : (WordClass)Enum.Parse(typeof(WordClass), row[0], ignoreCase: true);
            foreach (var word in row[1].Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                classes[word] = classes.TryGetValue(word, out var found) ? found | value : value;
                if (isRegular)
                {
                    classes[ThirdPerson(word)] = value;
                }
            }
        }

        return classes;
    }
}

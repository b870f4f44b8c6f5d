using System.Globalization;
using System.Text;

namespace CorpusGen.Benchmarks;

/// <summary>Makes English prose in the manner of news, the same on every run: reports of 4,000 characters with about 10 figures and 5 quotes each.</summary>
/// <remarks>The words come from <see cref="Vocabulary"/>, common ones more often than rare ones, so that no text of others is needed.</remarks>
internal sealed class Prose(uint seed)
{
    private const int ReportLength = 4_000;
    private const uint Seed = 2026;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    private uint _state = seed;

    public static Vocabulary Vocabulary { get; } = new();

    /// <summary>So many reports as to hold a number of characters together.</summary>
    public static string[] Reports(int characters)
    {
        var reports = new List<string>();
        for (var total = 0; total < characters; total += reports[^1].Length)
        {
            reports.Add(Report(Seed, (uint)reports.Count));
        }

        return [.. reports];
    }

    /// <summary>So many reports.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">What they are made from.</param>
    public static string[] Reports(int count, uint seed) => [.. Enumerable.Range(0, count).Select(number => Report(seed, (uint)number))];

    /// <summary>One report: publisher, date, headline, paragraphs.</summary>
    /// <param name="seed">What it is made from.</param>
    /// <param name="number">Which report it is of those made from the seed.</param>
    public static string Report(uint seed, uint number) => new Prose((number * 2_654_435_761u) + seed).Write();

    private string Write()
    {
        var report = new StringBuilder("The Daily Digest\n2025-09-02\n\n").Append(Capital($"{Thing()} {Pick(Vocabulary.Verbs)} after {Thing()}"));
        while (report.Length < ReportLength)
        {
            report.Append("\n\n");
            for (var sentence = 0; sentence < 4; sentence++)
            {
                report.Append(sentence > 0 ? " " : "").Append(Sentence());
            }
        }

        return report.ToString();
    }

    private string Sentence() => Next(32) switch
    {
        < 7 => $"{Capital(Subject())} {Amount()}, {Tail()}.",
        < 8 => $"“{Capital(Saying())},” said {Person()}, {Role()}.",
        < 9 => $"{Person()} called {The()} “{Pick(Vocabulary.Adjectives)} {Pick(Vocabulary.Nouns)}” and {Pick(Vocabulary.Verbs)} {The()}.",
        < 10 => $"“{Capital(Saying())},” he said. “{Capital(Saying())}.”",
        < 18 => $"{Capital(Subject())} {Pick(Vocabulary.Verbs)} {The()} {Tail()}, and {Subject()} {Pick(Vocabulary.Verbs)} {The()}.",
        < 24 => $"Although {Subject()} had {Pick(Vocabulary.Verbs)} {The()}, {Subject()} {Pick(Vocabulary.Verbs)} {The()} of {Pick(Vocabulary.Surnames)}.",
        _ => $"{Capital(Subject())} {Pick(Vocabulary.Verbs)} {The()} {Tail()}.",
    };

    private string Amount() => Next(12) switch
    {
        0 => $"fell {Next(80)}.{Next(10)}% in {Pick(Months)}",
        1 => $"rose by almost {1 + Next(40)}% to ${2 + Next(900)} billion",
        2 => $"cost at least {3 + Next(90)} {Pick(Vocabulary.Nouns)}s",
        3 => $"employed {1 + Next(9)},{100 + Next(900)} {Pick(Vocabulary.Adjectives)} {Pick(Vocabulary.Nouns)}s",
        4 => $"lost between ${10 + Next(10)} and ${20 + Next(20)} million a year",
        5 => $"closed two dozen {Pick(Vocabulary.Nouns)}s",
        6 => "took eight months",
        7 => $"covered {11 + Next(80)},{100 + Next(900)} kilometres",
        8 => $"had {1 + Next(8)}.{Next(10)} million {Pick(Vocabulary.Nouns)}s",
        9 => $"paid £{1 + Next(9)}.{Next(10)}m for {20 + Next(60)} hectares of land",
        10 => $"lasted {3 + Next(25)} days",
        _ => "was down to less than a third",
    };

    private string Saying() => Next(3) switch
    {
        0 => $"we have never {Pick(Vocabulary.Verbs)} such {Article(Pick(Vocabulary.Adjectives))} {Pick(Vocabulary.Nouns)}",
        1 => $"nobody has {Pick(Vocabulary.Verbs)} {The()}, and it will not be {Pick(Vocabulary.Verbs)}",
        _ => $"this is {Article(Pick(Vocabulary.Nouns))} that they should have {Pick(Vocabulary.Verbs)} before",
    };

    private string Subject() => Next(6) switch
    {
        0 => Person(),
        1 => $"{Pick(Vocabulary.Nouns)}s in {Pick(Vocabulary.Surnames)}",
        2 => $"{Article(Pick(Vocabulary.Nouns))} of {The()}",
        _ => The(),
    };

    private string Tail() => Next(6) switch
    {
        0 => $"after weeks of {Pick(Vocabulary.Adjectives)} {Pick(Vocabulary.Nouns)}s",
        1 => $"because the {Pick(Vocabulary.Nouns)} had {Pick(Vocabulary.Verbs)} it",
        2 => $"on {1 + Next(28)} {Pick(Months)}",
        3 => $"according to people close to {The()}",
        4 => $"for the first time since the {Pick(Vocabulary.Adjectives)} {Pick(Vocabulary.Nouns)}",
        _ => $"while {Thing()}s waited in {Pick(Vocabulary.Surnames)}",
    };

    private string Person() => Pick(Vocabulary.FirstNames) + " " + Pick(Vocabulary.Surnames);

    private string Role() => $"{Article(Pick(Vocabulary.Nouns))} of {The()}";

    private string The() => "the " + Thing();

    private string Thing() => Next(2) == 0 ? Pick(Vocabulary.Nouns) : Pick(Vocabulary.Adjectives) + " " + Pick(Vocabulary.Nouns);

    // Few words are common and many are rare: the square of an even choice leans to the front of the list.
    private string Pick(string[] words) => words[(int)((long)Next(65_536) * Next(65_536) * words.Length >> 32)];

    // A linear congruential generator (Numerical Recipes): the same numbers everywhere.
    private int Next(int below)
    {
        _state = (_state * 1_664_525u) + 1_013_904_223u;
        return (int)((_state >> 16) % (uint)below);
    }

    private static string Article(string word) => (word[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + word;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

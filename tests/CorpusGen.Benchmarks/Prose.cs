using System.Text;

namespace CorpusGen.Benchmarks;

/// <summary>Makes English prose in the manner of news, the same on every run.</summary>
/// <remarks>
/// About one sentence in three states a figure and one in six quotes somebody, as reports do. The words come from lists, so that no
/// text of others is needed.
/// </remarks>
internal sealed class Prose(uint seed)
{
    private static readonly string[] Subjects =
    [
        "the ministry", "a spokesman for the port", "the council", "fishermen along the coast", "the new government", "exports to the north", "the company",
        "prices in the capital", "officials", "the head of the union", "shares in the bank", "the court", "a second report", "residents of the old town",
        "Ann Lee", "Karim al-Masri", "Professor Okafor", "the opposition", "engineers", "the harbour master",
    ];

    private static readonly string[] Verbs =
    [
        "rejected", "welcomed", "announced", "postponed", "described", "supported", "studied", "criticised", "approved", "reviewed", "delayed", "explained",
        "repeated", "prepared", "considered", "abandoned",
    ];

    private static readonly string[] Objects =
    [
        "the plan for the eastern bridge", "a change of the rules", "the terms of the agreement", "its earlier forecast", "the dispute over fishing rights",
        "the reform of the schools", "a long inquiry into the accident", "the sale of the railway", "the results of the vote", "further talks on trade",
        "the repair of the harbour wall", "an offer from abroad",
    ];

    private static readonly string[] Tails =
    [
        "after weeks of debate", "in a meeting behind closed doors", "despite protests in the streets", "while its neighbours waited", "because nobody had asked",
        "as the season came to an end", "without giving reasons", "on Thursday", "in March", "according to people close to the talks", "for the first time since the war",
        "although few expected it",
    ];

    private static readonly string[] Figures =
    [
        "fell 16.4% in August", "rose by almost 9% to $145 billion", "cost at least 40 lives", "employed 1,200 people", "lost between $10 and $15 million a year",
        "killed two dozen sheep", "took eight months", "covered 11,300 kilometres", "had 3.5 million voters", "paid £4.2m for 25 hectares of land",
        "lasted 12 days", "was down to less than a third",
    ];

    private static readonly string[] Sayings =
    [
        "It is a tax on bread", "We shall see what comes of it", "Nobody has told us anything", "There was no other way", "That is the best news in years",
        "The wall will hold for another winter", "They must not waver", "I do not know why they waited so long",
    ];

    private uint _state = seed;

    /// <summary>Reports of about 4,000 characters each, so many as to hold a number of characters together.</summary>
    public static string[] Reports(int characters)
    {
        var reports = new List<string>();
        var prose = new Prose(2026);
        for (var total = 0; total < characters; total += reports[^1].Length)
        {
            reports.Add(prose.Report(4_000));
        }

        return [.. reports];
    }

    private string Report(int characters)
    {
        var report = new StringBuilder("The Daily Digest\n2025-09-02\n\n").Append(Capital(Pick(Subjects))).Append(' ').Append(Pick(Verbs)).Append(' ').Append(Pick(Objects));
        while (report.Length < characters)
        {
            report.Append("\n\n");
            for (var sentence = 0; sentence < 5; sentence++)
            {
                report.Append(sentence > 0 ? " " : "").Append(Sentence());
            }
        }

        return report.ToString();
    }

    private string Sentence() => Next(12) switch
    {
        < 4 => $"{Capital(Pick(Subjects))} {Pick(Figures)}, {Pick(Tails)}.",
        < 5 => $"“{Pick(Sayings)},” said {Pick(Subjects)} {Pick(Tails)}.",
        < 6 => $"{Capital(Pick(Subjects))} called it “{Pick(Sayings).ToLowerInvariant()}” and {Pick(Verbs)} {Pick(Objects)}.",
        < 9 => $"{Capital(Pick(Subjects))} {Pick(Verbs)} {Pick(Objects)} {Pick(Tails)}, and {Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)}.",
        _ => $"{Capital(Pick(Subjects))} {Pick(Verbs)} {Pick(Objects)} {Pick(Tails)}.",
    };

    private string Pick(string[] words) => words[Next(words.Length)];

    // A linear congruential generator (Numerical Recipes): the same numbers everywhere.
    private int Next(int below)
    {
        _state = (_state * 1_664_525u) + 1_013_904_223u;
        return (int)((_state >> 16) % (uint)below);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

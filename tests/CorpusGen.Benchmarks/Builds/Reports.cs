using System.Text;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>Makes reports of about 4,000 characters with about ten figures and five quotes each, the same for the same seed.</summary>
internal sealed class Reports(uint seed)
{
    private const int Characters = 4_000;

    private static readonly string[] Who =
    [
        "The ministry", "The council", "The harbour board", "The railway", "The union", "A bank of the town", "The court", "The university", "The fishing fleet", "The opposition",
        "The museum", "A maker of pumps", "The water works", "The hospital",
    ];

    private static readonly string[] Did =
    [
        "rejected", "welcomed", "announced", "postponed", "described", "supported", "studied", "criticised", "approved", "reviewed", "delayed", "explained", "prepared", "abandoned",
    ];

    private static readonly string[] What =
    [
        "the plan for the eastern bridge", "a change of the rules", "the terms of the agreement", "its earlier forecast", "the dispute over fishing rights",
        "the reform of the schools", "a long inquiry into the accident", "the sale of the railway", "the results of the vote", "further talks on trade",
        "the repair of the harbour wall", "an offer from abroad", "the new timetable", "a lease on the old market", "the list of protected trees",
    ];

    private static readonly string[] When =
    [
        "after weeks of debate", "in a meeting behind closed doors", "despite protests in the streets", "while its neighbours waited", "because nobody had asked",
        "as the season came to an end", "without giving reasons", "before the holidays", "although few expected it", "for want of a better one",
    ];

    private static readonly string[] Things = ["Exports of timber", "Rents in the centre", "Sales of tickets", "Imports of steel", "Traffic on the canal", "Catches of herring", "Visits to the park", "Loans to farmers"];

    private static readonly string[] Counted = ["ships", "houses", "teachers", "trees", "buses", "wells", "lamps", "students", "beds", "engines"];

    private static readonly string[] Speakers = ["Ann Lee", "Karim Haddad", "Professor Okafor", "Maria Lindqvist", "Tom Barrow", "Judge Ferrante", "Ewa Nowak", "Captain Holm"];

    private static readonly string[] Sayings = ["It is a tax on", "Nobody has told us about", "We shall not give up", "There was no other way to keep", "I do not know who wants"];

    private uint _state = seed;

    /// <summary>So many reports.</summary>
    public static string[] Make(int count, uint seed)
    {
        var reports = new Reports(seed);
        return [.. Enumerable.Range(1, count).Select(reports.Report)];
    }

    private string Report(int number)
    {
        var report = new StringBuilder($"The Daily Digest\n2025-09-{1 + Next(28):00}\n\n{Pick(Who)} {Pick(Did)} {Pick(What)} in case {number}");
        for (var sentence = 0; report.Length < Characters; sentence++)
        {
            report.Append(sentence % 5 == 0 ? "\n\n" : " ").Append((sentence % 9) switch
            {
                1 => $"{Pick(Things)} {Pick(["rose", "fell"])} {Pick(["", "almost ", "at least "])}{Next(90)}.{Next(10)}% {Pick(When)}.",
                4 => $"{Pick(Who)} paid ${2 + Next(900)} million for {2 + Next(9_000)} {Pick(Counted)}.",
                6 => $"“{Pick(Sayings)} {Pick(What)},” said {Pick(Speakers)}.",
                _ => $"{Pick(Who)} {Pick(Did)} {Pick(What)} {Pick(When)}, and {Pick(Who).ToLowerInvariant()} {Pick(Did)} {Pick(What)}.",
            });
        }

        return report.ToString();
    }

    private string Pick(string[] words) => words[Next(words.Length)];

    // A linear congruential generator (Numerical Recipes): the same numbers everywhere.
    private int Next(int below)
    {
        _state = (_state * 1_664_525u) + 1_013_904_223u;
        return (int)((_state >> 16) % (uint)below);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CorpusGen.Engine.Tests.Naming.Stability;

/// <summary>A sentence of the corpus under test. Stays the same object however it is edited.</summary>
internal sealed class ModelSentence
{
    // Made so that names clash: one noun counted in several ways, one quotation of several speakers, numbers from a short list.
    private static readonly string[] Templates =
    [
        "The {0}-day war ended badly.", "The {0}-day war ended.", "The {0}-day war began well.", "Nobody forgot the {0}-day war.", "A {0}-day truce came, and then the {1}-day war.",
        "The port counted {0} ships.", "Inspectors near the wall counted {0} ships.", "In all, {0} ships and {1} ships came.", "The port counted {0} ships, not {1} ships.",
        "Exports to China fell {0}%.", "Exports to China rose {0}% to ${1} million.", "They fell {0}%.", "Exports to China fell {0}% in March, and imports fell {1}%.",
        "The council paid ${0} million for cranes.", "The council lost ${0} million.", "It lost between ${0} million and $900 million.", "It took {0} days.", "They had waited {0} days.",
        "They won {0} times.", "About half of the ships left.", "Killing {0}, the storm passed.", "The purchases of smartphones, computers and tablets fell {0}%.",
        "The purchases of smartphones, computers and tablets reached ${0} million.", "It had a face value of ${0} million.", "The figures were {0} figures.",
        "“Nobody will pay,” said Ann Lee.", "“Nobody will pay,” said Karim Dean.", "“Nobody will pay,” she said.", "“Nobody will pay,” he told the {0} ships.",
        "Ann Lee called it an “empire.”", "Karim Dean called it an “empire” of {0} ships.", "She called it an “empire.”", "It was no “empire” at all.",
        "“We must not waver in any of these {0} matters at all,” said the mayor.", "“We must not waver in any of our own long wars,” said Ann Lee.",
        "“We must not waver in any of our own long wars,” said Karim Dean.", "He said: “No.”", "“Full text,” it said.", "“{0} ships,” said Ann Lee, “and {1} ships.”",
        "The mayor, Karim Dean, left.", "Ann Lee, the minister, came.", "Fees went up.",
    ];

    private static readonly int[] Pool = [2, 3, 5, 12, 12, 40, 40, 300];

    private int[] _numbers;

    private ModelSentence(string template, int[] numbers) => Write(template, numbers);

    public string Template { get; private set; }

    public string Text { get; private set; }

    public static ModelSentence Random(Random random) => new(Pick(random, Templates), [Pick(random, Pool), Pick(random, Pool)]);

    public ModelSentence Copy() => new(Template, _numbers);

    public void Rewrite(Random random) => Write(Pick(random, Templates), _numbers);

    public void Correct(Random random)
    {
        var value = random.Next(3) == 0 ? random.Next(2, 1000) : Pick(random, Pool);
        Write(Template, random.Next(2) == 0 ? [value, _numbers[1]] : [_numbers[0], value]);
    }

    [MemberNotNull(nameof(Template), nameof(Text), nameof(_numbers))]
    private void Write(string template, int[] numbers)
    {
        (Template, _numbers) = (template, numbers);
        Text = string.Format(CultureInfo.InvariantCulture, template, numbers[0], numbers[1]);
    }

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];
}

using System.Reflection;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Problems;

/// <summary>Holds the page of the problems, their ids and the factory of their messages together.</summary>
public sealed class ProblemsPageTests
{
    private static readonly string[] Parts = ["**Cause.**", "**Fix.**", "**Suppress**", "**Example.**"];

    private static readonly string[] Ids =
        [.. typeof(ProblemIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];

    public static TheoryData<string> AllIds => [.. Ids];

    public static TheoryData<string> AllMakers => [.. Makers.Select(maker => maker.Name)];

    private static IEnumerable<MethodInfo> Makers =>
        typeof(ProblemFactory).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Problem));

    [Fact]
    public void The_page_has_a_section_for_every_id_in_order_and_for_no_other()
    {
        Assert.Equal(Ids.Order(StringComparer.Ordinal), Sections().Select(section => section[..10]));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_section_tells_cause_fix_when_to_suppress_and_an_example(string id)
    {
        var section = SectionOf(id);

        Assert.All(Parts, part => Assert.Contains(part, section, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Every_id_is_made_by_the_factory(string id)
    {
        Assert.Contains(Makers.Select(Make), problem => problem.Id == id);
    }

    [Theory]
    [MemberData(nameof(AllMakers))]
    public void A_problem_has_the_severity_that_the_page_tells(string maker)
    {
        var problem = Make(Makers.Single(method => method.Name == maker));

        Assert.Contains($"\nSeverity: {problem.Severity.ToString().ToLowerInvariant()}\n", SectionOf(problem.Id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllMakers))]
    public void A_message_says_what_is_wrong_and_what_to_do_and_where(string maker)
    {
        var method = Makers.Single(method => method.Name == maker);
        var problem = Make(method);

        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.Matches("[.;:] [A-Za-z]", problem.Message);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Equal(method.GetParameters().Any(parameter => parameter.Name == "path") ? "PATH" : "", problem.Path);
    }

    private static Problem Make(MethodInfo maker) =>
        (Problem)maker.Invoke(null, [.. maker.GetParameters().Select(Argument)])!;

    private static object Argument(ParameterInfo parameter) => parameter.Name switch
    {
        "path" => "PATH",
        _ when parameter.ParameterType == typeof(LinePosition) => new LinePosition(3, 4),
        _ when parameter.ParameterType == typeof(int) => 1000,
        "fault" => "Something is wrong.",
        _ => parameter.Name!.ToUpperInvariant(),
    };

    private static string SectionOf(string id) => Sections().Single(section => section.StartsWith(id, StringComparison.Ordinal));

    private static string[] Sections() => [.. Repository.Read("src", "CorpusGen.Engine", "Problems", "README.md").Split("\n## ").Skip(1)];
}

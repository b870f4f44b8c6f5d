using System.Collections;
using System.Reflection;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>The models that the pipeline keeps between runs.</summary>
public sealed class ModelTests
{
    [Fact]
    public void No_object_of_Roslyn_hides_in_a_model()
    {
        var run = GeneratorRun.Of(
            new CorpusText("seeds/a.txt", "Digest\n2025-09-02\n\nA headline\n\nExports fell 16.4%, \"a shock\", said Ann Lee.\n\nMore."),
            new CorpusText("seeds/a.corpus.yml", "author: Ann Lee"));
        var steps = new[] { TrackingNames.Options, TrackingNames.Files, TrackingNames.Documents, TrackingNames.Results, TrackingNames.Index, TrackingNames.Articles };

        foreach (var step in steps)
        {
            var outputs = run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(outputs);
            Assert.All(outputs, output => AssertIsPlain(output, step, []));
        }
    }

    private static void AssertIsPlain(object? value, string path, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        var type = value.GetType();
        Assert.False(type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{path} holds a {type}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertIsPlain(item, path + "[]", seen);
            }
        }

        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true)
                {
                    AssertIsPlain(field.GetValue(value), path + "." + field.Name, seen);
                }
                else if (type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal))
                {
                    AssertIsPlain(field.GetValue(value), path + "." + field.Name, seen);
                }
            }
        }
    }
}

using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits a method that finds its answer by a number: a switch, or switches of switches where there are many answers.</summary>
/// <remarks>
/// The compiler's work on a switch grows faster than its cases: one of 1,000 took it two seconds, one of 10,000 was not seen to end. And a method that
/// names 10,000 classes makes the runtime load them all before its first line runs.
/// </remarks>
/// <typeparam name="T">What the answers are found for.</typeparam>
/// <param name="name">The name of the method, which those it calls begin with.</param>
/// <param name="space">The namespace of what it returns.</param>
/// <param name="returned">What it returns: <c>Article?</c>.</param>
/// <param name="parameters">Its parameters, one of which is the number.</param>
/// <param name="arguments">The same as arguments.</param>
/// <param name="number">The parameter that is the number.</param>
/// <param name="keyOf">The number of an answer.</param>
/// <param name="writeLeaf">Writes the switch over few answers.</param>
internal sealed class SwitchTree<T>(
    Identifier name, NamespaceName space, Code returned, Code parameters, Code arguments, Code number, Func<T, int> keyOf, Action<CodeWriter, IReadOnlyList<T>> writeLeaf)
{
    private const int BitsALevel = 5;
    private const int MostCases = 1 << BitsALevel;
    private const int MostLevels = 32 / BitsALevel;

    /// <summary>Writes the method and those that it calls.</summary>
    public void Write(CodeWriter writer, IReadOnlyList<T> answers) => Write(writer, answers, name, level: 0);

    private void Write(CodeWriter writer, IReadOnlyList<T> answers, Identifier method, int level)
    {
        var groups = answers.Count <= MostCases || level == MostLevels
            ? []
            : answers.GroupBy(answer => (keyOf(answer) >> (level * BitsALevel)) & (MostCases - 1)).OrderBy(group => group.Key).ToList();
        using (writer.WriteBlock($"private static global::{space}.{returned} {method}({parameters})"))
        {
            if (groups.Count == 0)
            {
                writeLeaf(writer, answers);
            }
            else
            {
                WriteSwitch(writer, groups.Select(group => group.Key), method, level);
            }
        }

        foreach (var group in groups)
        {
            writer.WriteLine();
            Write(writer, group.ToList(), Part(method, group.Key), level + 1);
        }
    }

    // The leaf of no answers says what is returned for none.
    private void WriteSwitch(CodeWriter writer, IEnumerable<int> keys, Identifier method, int level)
    {
        using (WriteSwitch(writer, level))
        {
            foreach (var key in keys)
            {
                writer.WriteLine($"case {key}:");
                using (writer.Indent())
                {
                    writer.WriteLine($"return {Part(method, key)}({arguments});");
                }
            }
        }

        writeLeaf(writer, []);
    }

    private CodeWriter.Block WriteSwitch(CodeWriter writer, int level) => level == 0
        ? writer.WriteBlock($"switch (({number}) & {MostCases - 1})")
        : writer.WriteBlock($"switch (({number} >> {level * BitsALevel}) & {MostCases - 1})");

    private static Identifier Part(Identifier method, int key) => method.Followed("_" + Number.Of(key));
}

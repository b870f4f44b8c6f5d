using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the class that has an article's facts of one sort as members.</summary>
internal static class MembersEmitter
{
    /// <summary>Writes the class, or nothing where no fact has a name.</summary>
    /// <param name="writer">Gets the code.</param>
    /// <param name="declaration">The summary of the class, and its name.</param>
    /// <param name="facts">All facts of the sort.</param>
    /// <param name="nameOf">The name of a fact; null where it has none.</param>
    /// <param name="writeMember">Writes the members of one fact, given its name and its index.</param>
    public static void Write<T>(
        CodeWriter writer, (Code Summary, Code Name) declaration, IReadOnlyList<T> facts, Func<T, string?> nameOf, Action<T, Identifier, int> writeMember)
    {
        var named = facts.Select((fact, index) => (Fact: fact, Name: nameOf(fact), Index: index)).Where(fact => fact.Name is not null).ToList();
        if (named.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"/// <summary>{declaration.Summary}</summary>");
        using (writer.WriteBlock($"public static class {declaration.Name}"))
        {
            foreach (var (fact, name, index) in named)
            {
                if (index != named[0].Index)
                {
                    writer.WriteLine();
                }

                writeMember(fact, Identifier.Parse(name!), index);
            }
        }
    }
}

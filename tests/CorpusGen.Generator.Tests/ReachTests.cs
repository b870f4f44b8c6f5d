using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using CorpusGen.Engine;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// What engine and generator use of the framework, read from their assemblies: no file, environment, clock, network, chance or culture.
/// The analyzer holds whoever writes the code to the same list; this sees what the compiler made of it, interpolated strings and all.
/// </summary>
public sealed class ReachTests
{
    // What the compiler writes: into records, to hash and to print them, and into iterators, to see who runs them. Nothing that is emitted is ordered or named by it.
    private static readonly string[] Allowed =
    [
        "M:System.String.GetHashCode", "M:System.Text.StringBuilder.Append(System.Object)",
        "T:System.Environment", "M:System.Environment.get_CurrentManagedThreadId", "P:System.Environment.CurrentManagedThreadId",
    ];

    // Without a comparer these put strings into the order of the culture.
    private static readonly string[] Ordering = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Sort", "Max", "Min"];

    public static TheoryData<string> Assemblies => [typeof(DocumentCompiler).Assembly.Location, typeof(CorpusGenerator).Assembly.Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nothing_reaches_beyond_its_arguments(string path)
    {
        var references = ReferencesOf(path);

        Assert.Contains("M:System.String.Substring(System.Int32,System.Int32)", references);
        var reach = string.Join('\n', references.Where(reference => BannedSymbols.Contains(reference) && !Allowed.Contains(reference)));
        Assert.True(reach.Length == 0, reach);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Strings_are_put_into_order_by_a_comparer(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();

        Assert.Equal([], GenericCalls(metadata).Where(call => Ordering.Contains(call.Name) && call.Arguments[^1] == "System.String" && !call.HasComparer).Select(call => call.Name));
    }

    private static HashSet<string> ReferencesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => "T:" + SignatureNames.NameOf(metadata, handle));
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && member.GetKind() == MemberReferenceKind.Method)
            .SelectMany(member => IdsOf(metadata, member));
        return [.. types, .. members];
    }

    // M:System.String.StartsWith(System.String); of a property's accessor the property too.
    private static IEnumerable<string> IdsOf(MetadataReader metadata, MemberReference member)
    {
        var parameters = member.DecodeMethodSignature(new SignatureNames(), null).ParameterTypes;
        var type = SignatureNames.NameOf(metadata, (TypeReferenceHandle)member.Parent);
        var name = metadata.GetString(member.Name);
        yield return $"M:{type}.{name.Replace('.', '#')}" + (parameters.Length == 0 ? "" : $"({string.Join(',', parameters)})");
        if (name.StartsWith("get_", StringComparison.Ordinal))
        {
            yield return $"P:{type}.{name[4..]}";
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Arguments, bool HasComparer)> GenericCalls(MetadataReader metadata)
    {
        var names = new SignatureNames();
        for (var row = 1; row <= metadata.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var call = metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row));
            if (call.Method.Kind == HandleKind.MemberReference)
            {
                var method = metadata.GetMemberReference((MemberReferenceHandle)call.Method);
                var hasComparer = method.DecodeMethodSignature(names, null).ParameterTypes.Any(type => type.Contains("Compar", StringComparison.Ordinal));
                yield return (metadata.GetString(method.Name), call.DecodeSignature(names, null), hasComparer);
            }
        }
    }
}

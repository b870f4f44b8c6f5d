using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CorpusGen.Engine;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// What engine and generator call of the framework, read from their assemblies: no file, environment, clock, network, chance or culture.
/// <c>BannedSymbols.txt</c> says the same to whoever writes the code; this sees what the compiler made of it.
/// </summary>
public sealed class ReachTests
{
    private static readonly string[] Types =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path", "System.IO.StreamWriter",
        "System.DateTime", "System.DateTimeOffset", "System.TimeZoneInfo", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.Random", "System.Guid", "System.AppContext", "System.AppDomain", "System.Console", "System.GC",
        "System.Globalization.RegionInfo", "System.Threading.Thread", "System.Threading.Timer", "System.Threading.Tasks.Task", "System.Reflection.Emit.AssemblyBuilder",
        "System.Security.Cryptography.RandomNumberGenerator", "Microsoft.Win32.Registry", "System.Text.Encoding+Default",
    ];

    private static readonly string[] Namespaces = ["System.Net", "System.IO.Pipes", "System.IO.IsolatedStorage", "System.Runtime.InteropServices.WindowsRuntime", "System.Xml"];

    // What depends on the culture where nothing else is said.
    private static readonly string[] Members =
    [
        "System.IO.StreamReader..ctor(String)", "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Globalization.CultureInfo.GetCultureInfo",
        "System.Globalization.CultureInfo..ctor", "System.Globalization.CultureInfo.get_InstalledUICulture", "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.StringComparer.get_InvariantCulture", "System.StringComparer.get_InvariantCultureIgnoreCase",
        "System.String.ToLower()", "System.String.ToUpper()", "System.Char.ToLower(Char)", "System.Char.ToUpper(Char)", "System.String.Normalize()", "System.String.Normalize(System.Text.NormalizationForm)",
        "System.String.StartsWith(String)", "System.String.EndsWith(String)", "System.String.IndexOf(String)", "System.String.IndexOf(String,Int32)", "System.String.IndexOf(String,Int32,Int32)",
        "System.String.LastIndexOf(String)", "System.String.LastIndexOf(String,Int32)", "System.String.Compare(String,String)", "System.String.Compare(String,String,Boolean)", "System.String.CompareTo(String)",
        "System.String.GetHashCode()", "System.Object.GetHashCode()", "System.Text.StringBuilder.AppendLine()", "System.Text.StringBuilder.AppendLine(String)",
        "System.Int32.ToString()", "System.Int64.ToString()", "System.Decimal.ToString()", "System.Double.ToString()", "System.Int32.ToString(String)", "System.Decimal.ToString(String)",
        "System.Int32.Parse(String)", "System.Int64.Parse(String)", "System.Decimal.Parse(String)", "System.Double.Parse(String)", "System.Int32.TryParse(String,Int32&)", "System.Decimal.TryParse(String,Decimal&)",
        "System.Text.StringBuilder.Append(Int32)", "System.Text.StringBuilder.Append(Decimal)", "System.Text.StringBuilder.Append(Object)", "System.Convert.ToString(Object)",
        "System.Environment.get_NewLine", "System.Environment.GetEnvironmentVariable", "System.Environment.get_CurrentDirectory", "System.Environment.get_TickCount", "System.Environment.get_MachineName",
        "System.Environment.get_UserName", "System.Environment.get_ProcessorCount", "System.Environment.Exit", "System.Environment.FailFast",
        "System.Text.Encoding.get_Default", "System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode",
    ];

    // What the compiler writes into records, to hash and to print them; nothing that is emitted is ordered or named by a hash code.
    private static readonly string[] Allowed = ["System.Object.GetHashCode()", "System.String.GetHashCode()", "System.Text.StringBuilder.Append(Object)"];

    public static TheoryData<string> Assemblies => [typeof(DocumentCompiler).Assembly.Location, typeof(CorpusGenerator).Assembly.Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nothing_reaches_beyond_its_arguments(string path)
    {
        var references = ReferencesOf(path);

        Assert.Contains("System.String.Substring(Int32,Int32)", references);
        Assert.DoesNotContain(references, reference => IsReach(reference) && !Allowed.Contains(reference));
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllText(String)", true)]
    [InlineData("System.DateTime.get_UtcNow()", true)]
    [InlineData("System.Net.Http.HttpClient..ctor()", true)]
    [InlineData("System.Environment.GetEnvironmentVariable(String)", true)]
    [InlineData("System.String.StartsWith(String)", true)]
    [InlineData("System.String.StartsWith(String,System.StringComparison)", false)]
    [InlineData("System.Globalization.CultureInfo.get_InvariantCulture()", false)]
    [InlineData("System.IO.StringReader..ctor(String)", false)]
    public void The_rule_tells_reach_from_what_is_none(string reference, bool isReach) => Assert.Equal(isReach, IsReach(reference));

    private static bool IsReach(string reference) =>
        Types.Any(type => reference.StartsWith(type + ".", StringComparison.Ordinal))
        || Namespaces.Any(space => reference.StartsWith(space + ".", StringComparison.Ordinal))
        || Members.Any(member => member.EndsWith(')') ? reference == member : reference.StartsWith(member + "(", StringComparison.Ordinal));

    private static HashSet<string> ReferencesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(handle => Describe(metadata, metadata.GetMemberReference(handle))).OfType<string>()];
    }

    // System.String.StartsWith(String); null for members of generic types and fields.
    private static string? Describe(MetadataReader metadata, MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeReference || member.GetKind() != MemberReferenceKind.Method)
        {
            return null;
        }

        var parameters = member.DecodeMethodSignature(new SignatureNames(), null).ParameterTypes;
        return $"{SignatureNames.NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}({string.Join(',', parameters)})";
    }
}

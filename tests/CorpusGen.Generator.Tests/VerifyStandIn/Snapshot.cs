using System.Text;

namespace CorpusGen.Generator.Tests.VerifyStandIn;

/// <summary>One generated file in the form that Verify.SourceGenerators writes.</summary>
internal sealed class Snapshot(string folder, string prefix, string hintName, string source)
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _path = Path.Combine(folder, prefix + "#" + Path.GetFileNameWithoutExtension(hintName));

    private string Text => "//HintName: " + hintName + "\n" + source.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    public string VerifiedPath => _path + ".verified.cs";

    public string ReceivedPath => _path + ".received.cs";

    /// <summary>Whether the snapshot on disk says the same.</summary>
    public bool IsVerified => File.Exists(VerifiedPath) && File.ReadAllText(VerifiedPath).Replace("\r\n", "\n", StringComparison.Ordinal) == Text;

    /// <summary>Writes what was received beside what was expected.</summary>
    public void WriteReceived() => File.WriteAllText(ReceivedPath, Text, Utf8WithMark);
}

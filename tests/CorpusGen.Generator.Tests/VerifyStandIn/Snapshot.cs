using System.Text;

namespace CorpusGen.Generator.Tests.VerifyStandIn;

/// <summary>One text in the form that Verify writes.</summary>
internal sealed class Snapshot
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _text;

    private Snapshot(string path, string extension, string text)
    {
        _text = text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
        VerifiedPath = path + ".verified." + extension;
        ReceivedPath = path + ".received." + extension;
    }

    public string VerifiedPath { get; }

    public string ReceivedPath { get; }

    /// <summary>A generated file, as Verify.SourceGenerators names it.</summary>
    public static Snapshot OfSource(string folder, string prefix, string hintName, string source) =>
        new(Path.Combine(folder, prefix + "#" + Path.GetFileNameWithoutExtension(hintName)), "cs", "//HintName: " + hintName + "\n" + source);

    /// <summary>A text.</summary>
    public static Snapshot OfText(string folder, string prefix, string text) => new(Path.Combine(folder, prefix), "txt", text);

    /// <summary>Whether the snapshot on disk says the same.</summary>
    public bool IsVerified => File.Exists(VerifiedPath) && File.ReadAllText(VerifiedPath).Replace("\r\n", "\n", StringComparison.Ordinal) == _text;

    /// <summary>Writes what was received beside what was expected.</summary>
    public void WriteReceived() => File.WriteAllText(ReceivedPath, _text, Utf8WithMark);
}

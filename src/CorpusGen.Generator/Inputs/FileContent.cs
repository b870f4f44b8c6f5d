using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>What stands in a file, or why that cannot be told.</summary>
/// <param name="Text">The text; null where it is not to be had.</param>
/// <param name="Fault">Why not.</param>
internal readonly record struct FileContent(string? Text, FileFault Fault)
{
    // The generator and the analyzer read the same text: one string of it is enough (see CompiledDocuments).
    private static readonly ConditionalWeakTable<SourceText, string> Strings = new();

    public static FileContent Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
        {
            return new FileContent(null, FileFault.Unreadable);
        }

        var content = Strings.GetValue(text, static text => text.ToString());
        return IsUtf(text.Encoding, content) ? new FileContent(content, FileFault.None) : new FileContent(null, FileFault.NotUtf8);
    }

    // What is not UTF-8 the compiler reads again in the machine's code page, or with replacement characters where that is UTF-8
    // too: the text would differ from one machine to the next.
    private static bool IsUtf(Encoding? encoding, string content) =>
        encoding is null
        || (!encoding.IsSingleByte && (encoding.DecoderFallback is DecoderExceptionFallback || content.IndexOf('\uFFFD') < 0));
}

/// <summary>Why the text of a file is not to be had.</summary>
internal enum FileFault
{
    /// <summary>It is.</summary>
    None,

    /// <summary>The file is missing, is no text or cannot be opened.</summary>
    Unreadable,

    /// <summary>The file is in an encoding other than UTF-8 or UTF-16.</summary>
    NotUtf8,
}

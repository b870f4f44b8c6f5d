using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Inputs;

/// <summary>What stands in a file, or why that cannot be told.</summary>
/// <param name="Text">The text; null where it is not to be had.</param>
/// <param name="Fault">Why not.</param>
internal readonly record struct FileContent(string? Text, FileFault Fault)
{
    public static FileContent Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
        {
            return new FileContent(null, FileFault.Unreadable);
        }

        // The compiler reads what is not UTF-8 in a code page of the machine: the text would differ from one to the next.
        return text.Encoding is { IsSingleByte: true }
            ? new FileContent(null, FileFault.NotUtf8)
            : new FileContent(text.ToString(), FileFault.None);
    }
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

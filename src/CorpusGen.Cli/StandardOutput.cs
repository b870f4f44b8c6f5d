using Microsoft.Win32.SafeHandles;

namespace CorpusGen.Cli;

/// <summary>Opens standard output so that a reader who goes away is noticed.</summary>
internal static class StandardOutput
{
    // EPIPE, ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private static readonly int[] ReaderIsGone = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>
    /// The console's own stream keeps silent when its reader goes away, and a filter would go on for nobody. A file stream tells. But it
    /// counts its own place in a file, which another process may share, so files keep the console's stream.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>Whether writing failed because nobody reads any more: <c>… | head -1</c>.</summary>
    public static bool IsClosedPipe(IOException exception) => ReaderIsGone.Contains(exception.HResult);
}

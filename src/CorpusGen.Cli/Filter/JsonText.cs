namespace CorpusGen.Cli.Filter;

/// <summary>A string of JSON as it is written, which may be far longer than what it stands for.</summary>
internal static class JsonText
{
    // \u0041
    private const int LengthOfCode = 6;

    // \n
    private const int LengthOfEscape = 2;

    /// <summary>How many characters (UTF-16) a string has.</summary>
    /// <param name="written">The valid JSON between its quotation marks, in valid UTF-8.</param>
    public static int CharactersIn(ReadOnlySpan<byte> written)
    {
        var count = 0;
        for (var i = 0; i < written.Length; count++)
        {
            i += written[i] != '\\' ? 1 : written[i + 1] == 'u' ? LengthOfCode : LengthOfEscape;
        }

        return count - Continuations(written);
    }

    // Of the bytes of a character, one counts; of four bytes, two, since UTF-16 has it as a pair.
    private static int Continuations(ReadOnlySpan<byte> written)
    {
        var count = 0;
        foreach (var value in written)
        {
            count += (value & 0xC0) == 0x80 ? 1 : value >= 0xF0 ? -1 : 0;
        }

        return count;
    }
}

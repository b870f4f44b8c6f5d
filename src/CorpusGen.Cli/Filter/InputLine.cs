namespace CorpusGen.Cli.Filter;

/// <summary>A line of the filter's input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">The line without its line feed; nothing where it is too long.</param>
/// <param name="IsTooLong">Whether it is longer than any document can be, so that it was passed over.</param>
internal readonly record struct InputLine(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong = false);

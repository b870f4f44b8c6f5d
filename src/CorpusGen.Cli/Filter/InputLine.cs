namespace CorpusGen.Cli.Filter;

/// <summary>A line of the filter's input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">The line without its line feed.</param>
internal readonly record struct InputLine(int Number, ReadOnlyMemory<byte> Bytes);

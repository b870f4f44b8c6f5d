namespace CorpusGen.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some of the input could not be used; everything else was. Also what an error of usage gives.</summary>
    public const int Failure = 1;
}

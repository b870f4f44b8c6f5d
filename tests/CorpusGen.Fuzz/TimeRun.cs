namespace CorpusGen.Fuzz;

internal sealed class TimeRun(TextWriter output)
{
    public int Run()
    {
        output.WriteLine();
        return 0;
    }
}

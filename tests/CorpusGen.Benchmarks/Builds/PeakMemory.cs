namespace CorpusGen.Benchmarks.Builds;

/// <summary>Watches how much memory is in use, garbage included, from its making on.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer _timer;
    private long _peak;

    public PeakMemory() => _timer = new Timer(_ => Look(), null, 0, 5);

    public long PeakBytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref _peak);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look() => Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), GC.GetTotalMemory(forceFullCollection: false)));
}

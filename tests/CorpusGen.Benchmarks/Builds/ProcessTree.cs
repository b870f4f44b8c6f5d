using System.Globalization;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What a process and those that it starts use together, as Linux tells it to one who looks again and again; nothing elsewhere.</summary>
internal sealed class ProcessTree
{
    // The kernel counts memory in pages and processor time in hundredths of a second.
    private const int PageBytes = 4096;
    private const double TicksPerSecond = 100;

    private readonly Dictionary<int, long> _ticks = [];

    /// <summary>The processor time of all, up to the last look at each.</summary>
    public TimeSpan Cpu => TimeSpan.FromSeconds(_ticks.Values.Sum() / TicksPerSecond);

    /// <summary>The most memory that they held at one time.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Looks at a process and its descendants.</summary>
    public void Look(int root)
    {
        if (OperatingSystem.IsLinux())
        {
            var children = Directory.EnumerateDirectories("/proc")
                .Select(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
                .Where(id => id > 0)
                .Select(Stat)
                .OfType<State>()
                .ToLookup(state => state.Parent);
            PeakBytes = Math.Max(PeakBytes, Stat(root) is { } state ? LookAt(state, children) : 0);
        }
    }

    private long LookAt(State state, ILookup<int, State> children)
    {
        _ticks[state.Id] = state.Ticks;
        return state.Bytes + children[state.Id].Sum(child => LookAt(child, children));
    }

    // The fields after the name, which stands in brackets and may hold anything; the first of them is the third of proc(5).
    private static State? Stat(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return new State(id, (int)Number(fields[1]), Number(fields[11]) + Number(fields[12]), Number(fields[21]) * PageBytes);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);

    private sealed record State(int Id, int Parent, long Ticks, long Bytes);
}

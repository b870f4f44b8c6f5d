using CorpusGen.Cli.Work;

namespace CorpusGen.Cli.Tests.Work;

public sealed class OrderedPipelineTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 500)]
    public void Results_come_in_the_order_of_the_items(int workers, int items)
    {
        var results = Run(workers, Enumerable.Range(0, items), item =>
        {
            if (item % 7 == 0)
            {
                Thread.Sleep(1);
            }

            return item * 2;
        });

        Assert.Equal(Enumerable.Range(0, items).Select(item => item * 2), results);
    }

    [Fact]
    public void Several_items_are_worked_on_at_a_time()
    {
        // Both must have come before either may go.
        using var meeting = new Barrier(2);

        var results = Run(2, [1, 2], item => meeting.SignalAndWait(Patience) ? item : -1);

        Assert.Equal([1, 2], results);
    }

    [Fact]
    public void No_more_are_worked_on_than_there_are_workers()
    {
        var (now, most) = (0, 0);

        Run(2, Enumerable.Range(0, 200), item =>
        {
            var working = Interlocked.Increment(ref now);
            most = Math.Max(most, working);
            Thread.Yield();
            return Interlocked.Decrement(ref now);
        });

        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void Few_items_are_taken_before_their_results_are_handed_on()
    {
        var taken = 0;
        var most = 0;
        var handed = 0;
        var pipeline = new OrderedPipeline<int, int>(2, item => item);

        pipeline.Run(Items(), _ =>
        {
            // Slow at first, so that whatever may pile up does.
            if (handed == 0)
            {
                SpinWait.SpinUntil(() => Volatile.Read(ref taken) >= pipeline.Capacity, Patience);
                Thread.Sleep(20);
            }

            most = Math.Max(most, Volatile.Read(ref taken) - handed);
            handed++;
        }, CancellationToken.None);

        Assert.Equal(1000, handed);
        Assert.InRange(most, pipeline.Capacity, pipeline.Capacity + 1);

        IEnumerable<int> Items()
        {
            for (var i = 0; i < 1000; i++)
            {
                Interlocked.Increment(ref taken);
                yield return i;
            }
        }
    }

    [Fact]
    public void What_goes_wrong_in_the_work_or_the_items_comes_out_after_the_results_before_it()
    {
        var results = new List<int>();
        var work = new OrderedPipeline<int, int>(2, item => item < 3 ? item : throw new InvalidOperationException("at " + item));

        var atWork = Assert.Throws<InvalidOperationException>(() => work.Run(Enumerable.Range(0, 100), results.Add, CancellationToken.None));
        var atItems = Assert.Throws<FormatException>(() => new OrderedPipeline<int, int>(2, item => item).Run(Broken(), results.Add, CancellationToken.None));

        Assert.Equal(("at 3", "no more"), (atWork.Message, atItems.Message));
        Assert.Equal([0, 1, 2, 7], results);

        static IEnumerable<int> Broken()
        {
            yield return 7;
            throw new FormatException("no more");
        }
    }

    [Fact]
    public void It_stops_when_asked()
    {
        using var stop = new CancellationTokenSource();
        var results = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => new OrderedPipeline<int, int>(2, item => item).Run(
            Enumerable.Range(0, int.MaxValue),
            _ =>
            {
                results++;
                stop.Cancel();
            },
            stop.Token));
        Assert.Equal(1, results);
    }

    private static List<int> Run(int workers, IEnumerable<int> items, Func<int, int> work)
    {
        var results = new List<int>();
        new OrderedPipeline<int, int>(workers, work).Run(items, results.Add, CancellationToken.None);
        return results;
    }
}

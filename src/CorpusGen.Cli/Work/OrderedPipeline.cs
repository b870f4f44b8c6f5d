using System.Collections.Concurrent;

namespace CorpusGen.Cli.Work;

/// <summary>Works on several items at a time and hands the results on in the order of the items. Few wait between, however many there are.</summary>
/// <param name="workers">How many items are worked on at a time.</param>
/// <param name="work">What is done with each, on any thread.</param>
internal sealed class OrderedPipeline<TItem, TResult>(int workers, Func<TItem, TResult> work)
{
    // Enough that short items pass by while a long one is worked on.
    private readonly int _waiting = workers * 8;

    /// <summary>How many items there are at most that have been taken and whose results have not been handed on.</summary>
    public int Capacity => _waiting + 2;

    /// <summary>Runs to the end of the items. Each result is handed on, on the calling thread, as soon as it and all before it are there.</summary>
    /// <param name="items">The items; taken on a thread of their own, so that waiting for the next one holds up no result.</param>
    /// <param name="handOn">Takes the results.</param>
    /// <param name="cancellationToken">Stops at once, even while the next item is waited for.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void Run(IEnumerable<TItem> items, Action<TResult> handOn, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = new BlockingCollection<Task<TResult>>(_waiting);
        var feeding = Task.Factory.StartNew(() => Feed(items, results, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var result in results.GetConsumingEnumerable(stop.Token))
            {
                handOn(result.WaitAsync(stop.Token).GetAwaiter().GetResult());
            }

            feeding.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }
    }

    private void Feed(IEnumerable<TItem> items, BlockingCollection<Task<TResult>> results, CancellationToken stop)
    {
        var free = new SemaphoreSlim(workers);
        try
        {
            foreach (var item in items)
            {
                free.Wait(stop);
                results.Add(Task.Run(() => Work(item, free), stop), stop);
            }
        }
        finally
        {
            results.CompleteAdding();
        }
    }

    private TResult Work(TItem item, SemaphoreSlim free)
    {
        try
        {
            return work(item);
        }
        finally
        {
            free.Release();
        }
    }
}

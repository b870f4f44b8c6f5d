using Spectre.Console;

namespace CorpusGen.Cli.Work;

/// <summary>Shows on standard error how far long work has come, to a person who watches, and clears away behind itself.</summary>
internal static class ProgressBar
{
    /// <summary>Work on fewer documents is over before a bar can be read.</summary>
    public const int WorthShowing = 50;

    /// <summary>Does the work.</summary>
    /// <param name="screen">Standard error.</param>
    /// <param name="total">How many documents there are.</param>
    /// <param name="work">The work; it calls what it is given when a document is done.</param>
    public static void Run(Screen screen, int total, Action<Action> work)
    {
        if (!screen.HasColors || total < WorthShowing)
        {
            work(() => { });
            return;
        }

        screen.Console().Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var bar = progress.AddTask("Reading documents", maxValue: total);
                work(() => bar.Increment(1));
            });
    }
}

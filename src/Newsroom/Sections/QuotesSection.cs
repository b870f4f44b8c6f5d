using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Sections;

/// <summary>Who said what, by speaker.</summary>
internal static class QuotesSection
{
    public static IRenderable Render()
    {
        var tree = new Tree("Quotes by speaker");
        var bySpeaker = Corpus.Quotes
            .Where(quote => quote.Kind != QuoteKind.Scare)
            .SelectMany(quote => quote.Speakers.DefaultIfEmpty("(nobody named)"), (quote, speaker) => (quote, speaker))
            .GroupBy(said => said.speaker, said => said.quote, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var speaker in bySpeaker)
        {
            var node = tree.AddNode($"[bold]{Markup.Escape(speaker.Key)}[/]");
            foreach (var quote in speaker)
            {
                node.AddNode(Markup.Escape($"{quote.Cue ?? "says"}: “{quote.Text}” — {quote.Article.Headline} ({quote.Line},{quote.Column})"));
            }
        }

        return tree;
    }
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Sections;

/// <summary>Who said what, by speaker.</summary>
internal static class QuotesSection
{
    public static IRenderable Render()
    {
        var tree = new Tree("Quotes by speaker");
        foreach (var speaker in Corpus.Speakers)
        {
            var node = tree.AddNode(Markup.Escape(speaker.OtherNames.Count > 0 ? $"{speaker.Name} (also: {string.Join(", ", speaker.OtherNames)})" : speaker.Name));
            foreach (var quote in speaker.Quotes)
            {
                node.AddNode(Markup.Escape($"{quote.Cue ?? "says"}: “{quote.Text}” — {quote.Article.Headline} ({quote.Line},{quote.Column})"));
            }
        }

        return tree;
    }
}

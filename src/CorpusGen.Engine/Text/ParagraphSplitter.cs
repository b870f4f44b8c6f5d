namespace CorpusGen.Engine.Text;

/// <summary>Finds the paragraphs of a body: what stands between blank lines.</summary>
internal static class ParagraphSplitter
{
    /// <summary>The paragraphs of a body, in order, without the line ends between them.</summary>
    /// <param name="body">The body.</param>
    /// <param name="paragraphs">Room for them.</param>
    public static TextSpan[] Split(string body, List<TextSpan> paragraphs)
    {
        paragraphs.Clear();
        var position = 0;
        while (position < body.Length)
        {
            var end = body.IndexOf("\n\n", position, StringComparison.Ordinal);
            if (end < 0)
            {
                end = body.Length;
            }

            if (end > position)
            {
                paragraphs.Add(TextSpan.FromBounds(position, end));
            }

            position = end + 2;
        }

        return paragraphs.ToArray();
    }
}

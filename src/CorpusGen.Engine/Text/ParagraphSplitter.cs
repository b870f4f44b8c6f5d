namespace CorpusGen.Engine.Text;

/// <summary>Finds the paragraphs of a body: what stands between blank lines.</summary>
internal static class ParagraphSplitter
{
    public static TextSpan[] Split(string body)
    {
        var paragraphs = new List<TextSpan>();
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

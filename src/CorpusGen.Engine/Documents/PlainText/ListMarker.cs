using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.PlainText;

/// <summary>Tells the marks that items of a list start with.</summary>
internal static class ListMarker
{
    /// <summary>Whether a line starts an item: <c>- x</c>, <c>* x</c>, <c>• x</c>, <c>1. x</c>, <c>2) x</c>.</summary>
    public static bool StartsWith(string text, TextSpan line)
    {
        if (line.Length < 3)
        {
            return false;
        }

        var c = text[line.Start];
        if (c is '-' or '*' or '•' or '‣' or '▪' or '·')
        {
            return text[line.Start + 1] is ' ' or '\t';
        }

        var end = line.Start;
        while (end < line.End && end - line.Start < 3 && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end > line.Start && end + 1 < line.End && text[end] is '.' or ')' && text[end + 1] is ' ' or '\t';
    }
}

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a magnitude that stands for a decade: <c>dozens</c>, <c>tens of millions</c>, <c>several hundred</c>.</summary>
internal static class VagueNumberScanner
{
    public static bool TryRead(TokenView tokens, int index, out Number number)
    {
        var first = index;
        var manifold = NumberWords.IsManifold(tokens, index);
        index = manifold ? index + 1 : index;
        if (!NumberWords.TryGet(tokens, index, out var word) || !IsMagnitude(word, manifold))
        {
            number = default;
            return false;
        }

        var value = word.Value;
        var end = index + 1;
        while (end < index + 6 && NextFactor(tokens, end, manifold, out var next, out var factor) && value <= 1e15m / factor)
        {
            value *= factor;
            end = next + 1;
        }

        number = new Number(first, end, value, NumberForm.Vague | NumberForm.Explicit);
        return (word.Value is not (10 or 20)) || value > word.Value || (word.Value == 20 && tokens.IsWord(end, Word.Of));
    }

    private static bool IsMagnitude(NumberWord word, bool manifold) =>
        word.Kind == NumberWordKind.Plural || (manifold && word.Kind is NumberWordKind.Hundred or NumberWordKind.Scale);

    // "tens of thousands", "several hundred thousand"
    private static bool NextFactor(TokenView tokens, int end, bool manifold, out int next, out decimal factor)
    {
        next = tokens.IsWord(end, Word.Of) ? end + 1 : end;
        var found = NumberWords.TryGet(tokens, next, out var word)
            && (next > end ? word.Kind is NumberWordKind.Plural or NumberWordKind.Scale : manifold && word.Kind is NumberWordKind.Scale);
        factor = word.Value;
        return found && word.Value >= 100;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Inputs;

/// <summary>Files that a project lists more than once: all but the first listing of each.</summary>
/// <remarks>Nearly always <see cref="None"/>, so that adding a file makes no other be read again.</remarks>
internal sealed class RepeatedTexts
{
    private static readonly RepeatedTexts None = new(ImmutableHashSet<AdditionalText>.Empty);

    private readonly ImmutableHashSet<AdditionalText> _texts;

    private RepeatedTexts(ImmutableHashSet<AdditionalText> texts) => _texts = texts;

    public static RepeatedTexts In(ImmutableArray<AdditionalText> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = texts.Where(text => !seen.Add(text.Path)).ToImmutableHashSet();
        return repeated.IsEmpty ? None : new RepeatedTexts(repeated);
    }

    public bool Contains(AdditionalText text) => _texts.Contains(text);
}

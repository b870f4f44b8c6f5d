using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>What the names of figures and of quotes have in common: the words of the sentence around a fact tell it apart from its namesakes.</summary>
/// <param name="body">The article's body.</param>
/// <param name="writer">Writes the names, one after another.</param>
internal abstract class FactNamer(string body, NameWriter writer)
{
    private const int ContextWords = 3;

    // Enough for the words; a sentence may be endless.
    private const int ContextLength = 60;

    private Dictionary<TextSpan, ulong>? _sentences;

    /// <summary>The article's body.</summary>
    protected string Body => body;

    /// <summary>Writes the names, one after another.</summary>
    protected NameWriter Writer => writer;

    /// <summary>A hash of a fact's sentence and its place there.</summary>
    protected ulong IdentityOf(TextSpan span, TextSpan sentence)
    {
        _sentences ??= [];
        if (!_sentences.TryGetValue(sentence, out var hash))
        {
            _sentences[sentence] = hash = StableHash.Add(StableHash.Start, body, sentence.Start, sentence.Length);
        }

        var place = span.Start - sentence.Start;
        return StableHash.Add(StableHash.Add(hash, place), place >> 16);
    }

    /// <summary>The end of the stretch behind a fact whose words belong to it.</summary>
    protected static int EndOfContext(TextSpan span, TextSpan sentence) => Math.Max(span.End, Math.Min(sentence.End, span.End + ContextLength));

    /// <summary>The start of the stretch before a fact whose words belong to it; at a word.</summary>
    protected int StartOfContext(TextSpan span, TextSpan sentence)
    {
        var start = Math.Min(span.Start, Math.Max(sentence.Start, span.Start - ContextLength));
        while (start > sentence.Start && start < span.Start && body[start - 1] != ' ')
        {
            start++;
        }

        return start;
    }

    /// <summary>Adds the name made of the telling words behind the fact, and the one made of those before it.</summary>
    protected void AddContext(string stem, TextSpan span, TextSpan sentence, List<string> names)
    {
        Writer.Begin(stem);
        AppendTelling(stem, Writer.Read(body, span.End, EndOfContext(span, sentence)), 0);
        AddWritten(names);

        Writer.Begin(stem);
        var words = Writer.Read(body, StartOfContext(span, sentence), span.Start);
        AppendTelling(stem, words, StartOfLastTelling(words));
        AddWritten(names);
    }

    /// <summary>Adds what was written behind a stem to the names, if anything was and the generated class does not need the name for itself.</summary>
    protected void AddWritten(List<string> names)
    {
        if (!Writer.IsEmpty && Writer.ToIdentifier() is var name && !IsReserved(name))
        {
            names.Add(name.ToString());
        }
    }

    /// <summary>Whether the generated class needs a name for itself.</summary>
    protected abstract bool IsReserved(Identifier name);

    /// <summary>Appends the first telling words of a clause. Numbers are none: a number that is corrected must not rename its neighbours.</summary>
    protected void AppendTelling(string stem, List<NameWord> words, int from)
    {
        var taken = 0;
        for (var i = from; i < words.Count && taken < ContextWords && !(words[i].IsBehindMark && taken > 0); i++)
        {
            if (IsTelling(words[i]) && !Says(stem, words[i]))
            {
                if (!Writer.Append(body, words[i]))
                {
                    break;
                }

                taken++;
            }
        }
    }

    private int StartOfLastTelling(List<NameWord> words)
    {
        var telling = 0;
        var start = words.Count;
        for (var i = words.Count - 1; i >= 0 && telling < ContextWords; i--)
        {
            if (IsTelling(words[i]))
            {
                telling++;
                start = i;
            }

            if (words[i].IsBehindMark && telling > 0)
            {
                break;
            }
        }

        return start;
    }

    private bool IsTelling(in NameWord word) => !word.IsNumber && !NameWords.Is(NameWordTraits.Filler, body, word);

    private bool Says(string stem, NameWord word) =>
        stem.IndexOf(body.Substring(word.Start, word.Length), StringComparison.OrdinalIgnoreCase) >= 0;
}

using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Says who is meant by the words that name a source.</summary>
internal sealed class SpeakerResolver
{
    private const int LongestOrigin = 8;

    private readonly Skeleton _text;
    private readonly NameIndex _names;
    private readonly PronounResolver _pronouns;
    private readonly DescriptionResolver _descriptions;

    public SpeakerResolver(Skeleton text, NameIndex names, SubjectFinder subjects)
    {
        _text = text;
        _names = names;
        _pronouns = new PronounResolver(text, names, subjects, this);
        _descriptions = new DescriptionResolver(text, names, _pronouns);
    }

    /// <summary>Who speaks; empty where nobody can be named.</summary>
    public IReadOnlyList<Speaker> Resolve(NounPhrase phrase, int depth = 0)
    {
        if (phrase.IsEmpty)
        {
            return [];
        }

        if (phrase.End - phrase.Start == 1 && _text.Is(phrase.Start, WordClass.Pronoun) && !_text.IsWord(phrase.Start, "US"))
        {
            return _pronouns.Resolve(phrase.Start, depth);
        }

        for (var i = phrase.Start + 1; i < phrase.End - 1; i++)
        {
            if (_text.IsWord(i, "and") && !_text.IsWord(phrase.Start, "between") && Pair(phrase, i, depth) is { } pair)
            {
                return pair;
            }
        }

        return Single(phrase, depth);
    }

    /// <summary>Whether the words are a pronoun for one person that this speaker can be.</summary>
    public bool CanStandFor(NounPhrase phrase, Speaker speaker)
    {
        var gender = _text.IsWord(phrase.Start, "he") ? Gender.Male : _text.IsWord(phrase.Start, "she") ? Gender.Female : Gender.Unknown;
        return gender != Gender.Unknown && phrase.End - phrase.Start == 1
            && speaker.Entity is { Kind: EntityKind.Person } person && (person.Gender == Gender.Unknown || person.Gender == gender);
    }

    /// <summary>The only person whom a sentence names; empty where it names several or none.</summary>
    public IReadOnlyList<Speaker> OnlyPersonOf(int start, int end)
    {
        Entity? only = null;
        for (var i = _names.IndexBefore(end); i >= 0 && _names.Mentions[i].Start >= start; i--)
        {
            var entity = _names.Mentions[i].Entity;
            var isPerson = entity.Kind == EntityKind.Person || (entity.Kind == EntityKind.Unknown && entity.Name.IndexOf(' ') > 0);
            if (!isPerson || entity == only)
            {
                continue;
            }

            if (only is not null)
            {
                return [];
            }

            only = entity;
        }

        return only is null ? [] : [new Speaker(only.Name, only, false)];
    }

    // Putin and Xi; but not "the foreign and interior ministries".
    private IReadOnlyList<Speaker>? Pair(NounPhrase phrase, int and, int depth)
    {
        var (left, right) = (new NounPhrase(phrase.Start, and), new NounPhrase(and + 1, phrase.End));
        var names = _names.LastWithin(left.Start, left.End) is { } first && first.End == left.End && _names.LastWithin(right.Start, right.End) is not null;
        return names ? [.. Resolve(left, depth), .. Resolve(right, depth)] : null;
    }

    private IReadOnlyList<Speaker> Single(NounPhrase phrase, int depth)
    {
        // Professor Helen Marsh | of the London School of Economics
        var head = NounPhraseReader.Head(_text, phrase) + 1;
        if (head < phrase.End && _names.LastWithin(phrase.Start, head) is { Entity.Kind: EntityKind.Person or EntityKind.Unknown } person && person.End == head)
        {
            return [new Speaker(person.Entity.Name, person.Entity, false)];
        }

        var name = _names.LastWithin(phrase.Start, phrase.End);
        if (name is not null && Stands(name, phrase))
        {
            return [new Speaker(name.Entity.Name, name.Entity, false)];
        }

        var last = phrase.End - 1;
        var owner = _names.LastWithin(phrase.Start, last);
        if (owner is { Entity.Kind: EntityKind.Person or EntityKind.Unknown } && owner.End == last && _text[last - 1].IsPossessive && _text.Is(last, WordClass.Document))
        {
            return [new Speaker(owner.Entity.Name, owner.Entity, false)];
        }

        if (_text.Is(phrase.Start, WordClass.Possessive) && _text.Is(last, WordClass.Document) && !_text.IsAnyWord(phrase.Start, "its", "our", "my", "your"))
        {
            var people = _pronouns.Resolve(phrase.Start, depth);
            if (people.Count > 0)
            {
                return people;
            }
        }

        return ByRole(phrase, depth) ?? [new Speaker(AsWritten(phrase), null, NounPhraseReader.IsPlural(_text, NounPhraseReader.Head(_text, phrase)))];
    }

    // The name ends the phrase, or it is one of a body or a country that the phrase is no more than.
    private bool Stands(Mention name, NounPhrase phrase)
    {
        if (name.End != phrase.End || _text[name.End - 1].IsPossessive)
        {
            return false;
        }

        if (name.Start > phrase.Start && _text.Is(name.Start - 1, WordClass.Preposition) && !_text.IsWord(name.Start - 1, "of"))
        {
            return false;
        }

        if (name.Start > phrase.Start && _text.IsWord(name.Start - 1, "of") && !(name.Entity.Kind == EntityKind.Person && name.Start > phrase.Start + 2))
        {
            return false;
        }

        return !_text.Is(name.End - 1, WordClass.Demonym) || name.Entity.Name.IndexOf(' ') > 0;
    }

    private IReadOnlyList<Speaker>? ByRole(NounPhrase phrase, int depth)
    {
        var head = NounPhraseReader.Head(_text, phrase);
        if (_text.IsAnyWord(phrase.Start, "the", "both") && _text.Is(phrase.Start + 1, WordClass.Number) && _text.Is(head, WordClass.Role) && depth < 2)
        {
            var pair = _pronouns.Resolve(phrase.Start, depth + 1);
            return pair.Count > 1 ? pair : null;
        }

        var found = NameBehind(phrase, head) ?? _descriptions.Find(phrase, head, depth);
        return found is null ? null : [new Speaker(found.Name, found, false)];
    }

    // The head of the agency, Gen. | Wilfredo Quispe; the lawyer, identified as | Ann Lee
    private Entity? NameBehind(NounPhrase phrase, int head)
    {
        // one of them, | Bruno Keller
        var end = phrase.End;
        var alone = _text.Is(head, WordClass.Alone);
        for (var limit = end + 4; alone && end < limit && _text.IsWord(end) && (end > phrase.End || _text.IsWord(end, "of"));)
        {
            end++;
        }

        if (!_text.IsMark(end, ',') || _text.Is(head, WordClass.Plural) || !(alone || _text.Is(phrase.Start, WordClass.Determiner)))
        {
            return null;
        }

        var start = end + 1;
        start += _text.IsAnyWord(start, "identified", "named", "known") ? 1 : 0;
        start += _text.IsWord(start, "as") || _text.IsWord(start, "only") ? 1 : 0;
        for (var limit = start + 5; start < limit && _text.Is(start, WordClass.Title | WordClass.Determiner | WordClass.Role | WordClass.Demonym) && _text.IsWord(start + 1);)
        {
            start++;
        }

        var next = _names.IndexBefore(start + 1);
        var mention = next >= 0 && _names.Mentions[next].Start == start ? _names.Mentions[next] : null;
        var fits = mention?.Entity.Kind == EntityKind.Person || (mention?.Entity.Kind != EntityKind.Place && _text.Is(head, WordClass.Role | WordClass.Relation | WordClass.Organisation));
        return mention is not null && fits && _text.IsMark(EndOfOrigin(mention.End), ",.)") ? mention.Entity : null;
    }

    // Ann Lee | of the University of Leeds
    private int EndOfOrigin(int i)
    {
        var end = i;
        while (end < i + LongestOrigin && (_text.IsAnyWord(end, "of", "at", "from") || (end > i && (_text.IsCapitalised(end) || _text.Is(end, WordClass.Determiner | WordClass.Conjunction)))))
        {
            end++;
        }

        return end;
    }

    /// <summary>The words of a phrase; an article that starts a sentence in lower case.</summary>
    public string AsWritten(NounPhrase phrase)
    {
        var words = _text.TextOf(phrase.Start, phrase.End);
        return _text[phrase.Start].StartsSentence && _text.Is(phrase.Start, WordClass.Determiner | WordClass.Possessive)
            ? char.ToLowerInvariant(words[0]) + words.Substring(1)
            : words;
    }
}

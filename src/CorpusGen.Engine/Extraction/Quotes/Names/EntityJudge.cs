using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Tells people from bodies by what stands around their names, where the names themselves do not tell.</summary>
internal sealed class EntityJudge(Skeleton text)
{
    private const int MostMentions = 12;
    private const int Enough = 2;

    /// <summary>Decides what an entity is.</summary>
    public EntityKind KindOf(Entity entity)
    {
        if (IsPeople(entity.Words))
        {
            return EntityKind.Place;
        }

        var score = Form(entity.Words);
        var told = 0;
        for (var mention = entity.FirstMention; mention is not null && told < MostMentions; mention = mention.Next, told++)
        {
            score += Evidence(mention);
        }

        return score >= Enough ? EntityKind.Person
            : score <= -Enough ? EntityKind.Organisation
            : EntityKind.Unknown;
    }

    // Russians
    private bool IsPeople(TextSpan name) =>
        text.Body[name.End - 1] == 's' && (WordTable.ClassOf(text.Body, name.Start, name.Length - 1) & WordClass.Demonym) != 0;

    // Two to four words, hyphens and small words inside are usual for people.
    private int Form(TextSpan name)
    {
        var words = 1;
        var compound = 0;
        for (var i = name.Start + 1; i < name.End; i++)
        {
            var (before, c) = (text.Body[i - 1], text.Body[i]);
            words += c == ' ' ? 1 : 0;
            compound |= (before is '-' or '\'' or '\u2019' && char.IsUpper(c)) || (before == ' ' && char.IsLower(c)) ? 1 : 0;
        }

        return (words is >= 2 and <= 4 ? 1 : 0) + (words > 1 ? compound : 0);
    }

    private int Evidence(Mention mention) => Behind(mention) + Before(mention) + Short(mention);

    private int Behind(Mention mention)
    {
        var end = mention.End;
        var comma = text.IsMark(end, ',') ? 1 : 0;
        if (text.IsAnyWord(end + comma, "who", "whom", "whose"))
        {
            return 3;
        }

        if (text.IsWord(end + comma, "which"))
        {
            return -3;
        }

        if (comma == 1 && end + 2 < text.Count && text[end + 1].Kind == PieceKind.Number && text.IsMark(end + 2, ",."))
        {
            return 3;
        }

        if (comma == 1 && text.Is(end + 1, WordClass.Determiner))
        {
            return Apposition(end + 2);
        }

        return !text[end - 1].IsPossessive && Array.Exists(text.CuesAt(end), cue => cue.Reach == CueReach.Report && cue.Form is CueForm.Past or CueForm.ThirdPerson) ? 1 : 0;
    }

    // , the delegate of; , a chain of
    private int Apposition(int i)
    {
        for (var end = i + 6; i < end && text.IsWord(i); i++)
        {
            var ends = !text.IsWord(i + 1) || text.Is(i + 1, WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary);
            if (ends)
            {
                return text.Is(i, WordClass.Role | WordClass.Relation) ? 2 : text.Is(i, WordClass.Organisation) ? -2 : 0;
            }
        }

        return 0;
    }

    // its chairman, Ruolan; the Almenara; in Skarsay
    private int Before(Mention mention)
    {
        var before = mention.Start - 1;
        if (text[mention.Start].StartsSentence)
        {
            return 0;
        }

        if (text.IsWord(before, "the"))
        {
            return -2;
        }

        // Housing charity Roofline
        if (text.Is(before, WordClass.Organisation) && !text.Is(before, WordClass.Role | WordClass.Plural) && !text.IsCapitalised(before))
        {
            return -3;
        }

        if (text.IsMark(before, ',') && text.Is(before - 1, WordClass.Role | WordClass.Relation))
        {
            return 2;
        }

        return text.IsAnyWord(before, "in", "at", "into", "near") ? -2 : text.CuesAt(before).Length > 0 && text.IsQuote(before - 1) ? 1 : 0;
    }

    // A person is called by the last part of the name, a body by the first.
    private int Short(Mention mention)
    {
        var (start, length) = (text[mention.Start].Span.Start, text[mention.End - 1].Stem);
        var name = mention.Entity.Words;
        if (mention.End - mention.Start > 1 || name.Length <= length + 1 || text.IsWord(mention.Start - 1, "the"))
        {
            return 0;
        }

        var last = text.Body[name.End - length - 1] == ' ' && string.CompareOrdinal(text.Body, name.End - length, text.Body, start, length) == 0;
        return last ? 2 : 0;
    }
}

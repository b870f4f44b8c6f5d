namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>What a word can be in a sentence, as far as attributions need it; a word may be several things.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Nothing that the table knows: most nouns, verbs and adjectives.</summary>
    None = 0,

    /// <summary><c>the</c>, <c>a</c>, <c>this</c>, <c>some</c>.</summary>
    Determiner = 1 << 0,

    /// <summary><c>his</c>, <c>their</c>.</summary>
    Possessive = 1 << 1,

    /// <summary><c>he</c>, <c>they</c>, <c>who</c>.</summary>
    Pronoun = 1 << 2,

    /// <summary><c>in</c>, <c>of</c>, <c>according</c>.</summary>
    Preposition = 1 << 3,

    /// <summary><c>that</c>, <c>because</c>, <c>when</c>.</summary>
    Subordinator = 1 << 4,

    /// <summary><c>and</c>, <c>but</c>, <c>or</c>.</summary>
    Conjunction = 1 << 5,

    /// <summary><c>who</c>, <c>which</c>, <c>what</c>.</summary>
    Relative = 1 << 6,

    /// <summary><c>is</c>, <c>have</c>, <c>would</c>: finite forms of helping verbs.</summary>
    Auxiliary = 1 << 7,

    /// <summary><c>be</c>, <c>been</c>, <c>being</c>.</summary>
    Be = 1 << 8,

    /// <summary><c>also</c>, <c>later</c>, <c>never</c>; words in <c>-ly</c> count without being listed.</summary>
    Adverb = 1 << 9,

    /// <summary><c>Monday</c>, <c>May</c>, <c>yesterday</c>, <c>week</c>.</summary>
    Time = 1 << 10,

    /// <summary><c>minister</c>, <c>spokeswoman</c>, <c>officials</c>: nouns for people by what they do.</summary>
    Role = 1 << 11,

    /// <summary><c>Mr</c>, <c>Dr</c>, <c>Sir</c>: stands before a name and is no part of it.</summary>
    Title = 1 << 12,

    /// <summary><c>ministry</c>, <c>police</c>, <c>Inc</c>: nouns for bodies that can speak.</summary>
    Organisation = 1 << 13,

    /// <summary><c>report</c>, <c>statement</c>, <c>newspaper</c>: writings that can speak.</summary>
    Document = 1 << 14,

    /// <summary><c>one</c>, <c>two</c>, <c>several</c>.</summary>
    Number = 1 << 15,

    /// <summary>Countries, states and cities.</summary>
    Place = 1 << 16,

    /// <summary><c>Russian</c>, <c>European</c>.</summary>
    Demonym = 1 << 17,

    /// <summary><c>'twas</c>, <c>'em</c>: words whose first letters an apostrophe stands for.</summary>
    Elision = 1 << 18,

    /// <summary>First names of men, and words that say that somebody is one.</summary>
    Male = 1 << 19,

    /// <summary>First names of women, and words that say that somebody is one.</summary>
    Female = 1 << 20,

    /// <summary><c>de</c>, <c>van</c>, <c>bin</c>: small words inside names.</summary>
    Particle = 1 << 21,

    /// <summary>Words that a plural is not told from by an s: <c>people</c>, <c>police</c>.</summary>
    Plural = 1 << 22,

    /// <summary>Words that introduce a term or a name: <c>dubbed</c>, <c>so-called</c>, <c>nicknamed</c>.</summary>
    Naming = 1 << 23,

    /// <summary>Things that have titles: <c>song</c>, <c>film</c>, <c>operation</c>.</summary>
    Work = 1 << 24,

    /// <summary><c>FirstName</c>: a given name.</summary>
    FirstName = 1 << 25,

    /// <summary>Finite verbs and words that a noun phrase cannot hold, for finding its end.</summary>
    Verb = 1 << 26,

    /// <summary><c>family</c>, <c>deadly</c>: words that end like adverbs and are none.</summary>
    Ordinary = 1 << 28,

    /// <summary><c>one</c>, <c>others</c>: a noun phrase by themselves.</summary>
    Alone = 1 << 29,

    /// <summary><c>Maritime</c>, <c>Sons</c>, <c>Rovers</c>: words that make a name of several that of a body.</summary>
    Body = 1 << 30,

    /// <summary><c>mother</c>, <c>brother</c>, <c>father</c>: people by whom they belong to.</summary>
    Relation = 1 << 27,
}

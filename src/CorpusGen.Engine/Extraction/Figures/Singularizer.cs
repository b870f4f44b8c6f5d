using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Gives a noun its singular: <c>countries</c> → <c>country</c>, <c>wolves</c> → <c>wolf</c>, <c>people</c> → <c>people</c>.</summary>
internal static class Singularizer
{
    private static readonly Lexicon<string> Irregular = new(Pairs(
        "men=man women=woman children=child feet=foot teeth=tooth geese=goose mice=mouse lice=louse oxen=ox dice=die wolves=wolf wives=wife lives=life knives=knife "
        + "halves=half leaves=leaf loaves=loaf shelves=shelf thieves=thief calves=calf elves=elf selves=self hooves=hoof scarves=scarf sheaves=sheaf wharves=wharf "
        + "criteria=criterion phenomena=phenomenon bacteria=bacterium alumni=alumnus fungi=fungus nuclei=nucleus cacti=cactus stimuli=stimulus syllabi=syllabus "
        + "larvae=larva algae=alga vertebrae=vertebra antennae=antenna formulae=formula indices=index matrices=matrix vertices=vertex appendices=appendix "
        + "memoranda=memorandum referenda=referendum strata=stratum errata=erratum crises=crisis analyses=analysis theses=thesis hypotheses=hypothesis "
        + "diagnoses=diagnosis oases=oasis axes=axe parentheses=parenthesis syntheses=synthesis prostheses=prosthesis neuroses=neurosis "
        + "buses=bus gases=gas viruses=virus bonuses=bonus campuses=campus censuses=census focuses=focus statuses=status cactuses=cactus lenses=lens "
        + "choruses=chorus circuses=circus geniuses=genius surpluses=surplus octopuses=octopus walruses=walrus sinuses=sinus minuses=minus pluses=plus "
        + "canvases=canvas atlases=atlas biases=bias irises=iris trellises=trellis quizzes=quiz heroes=hero potatoes=potato tomatoes=tomato echoes=echo "
        + "vetoes=veto torpedoes=torpedo cargoes=cargo volcanoes=volcano mosquitoes=mosquito embargoes=embargo tornadoes=tornado mangoes=mango buffaloes=buffalo "
        + "dominoes=domino mottoes=motto zeroes=zero negroes=negro noes=no movies=movie cookies=cookie ties=tie lies=lie pies=pie zombies=zombie calories=calorie "
        + "selfies=selfie rookies=rookie genies=genie birdies=birdie prairies=prairie brownies=brownie hoodies=hoodie junkies=junkie hippies=hippie yuppies=yuppie "
        + "foodies=foodie collies=collie aunties=auntie smoothies=smoothie sorties=sortie bogies=bogey kilocalories=kilocalorie necktie=necktie indies=indie "
        + "caches=cache aches=ache headaches=headache psyches=psyche avalanches=avalanche niches=niche creches=creche quiches=quiche moustaches=moustache "
        + "pence=penny passersby=passerby taxis=taxi skis=ski alibis=alibi bikinis=bikini safaris=safari rabbis=rabbi"));

    // The same in the singular, or without one.
    private static readonly Lexicon<bool> Unchanged = WordList.Of(
        "people police cattle sheep fish aircraft spacecraft series species headquarters means barracks crossroads gallows works olympics paralympics news "
        + "personnel staff livestock offspring premises proceeds remains clothes thanks goods savings earnings surroundings belongings troops' physics politics "
        + "economics mathematics athletics gymnastics ethics electronics us pants trousers jeans shorts scissors glasses sunglasses binoculars tongs "
        + "united-states states' diabetes rabies measles mumps innings corps bourgeois chassis");

    // Compounds of these take the same vowel: "policemen", "grandchildren".
    private static readonly (string Plural, string Singular)[] IrregularEndings =
    [
        ("men", "man"), ("children", "child"), ("people", "people"), ("wives", "wife"), ("knives", "knife"), ("craft", "craft"),
        ("teeth", "tooth"),
    ];

    /// <summary>The singular of a noun.</summary>
    public static string Singular(string noun)
    {
        var kept = Keep(noun, 0, noun.Length, out var ending);
        return ending.Length == 0 && kept == noun.Length ? noun : noun.Substring(0, kept) + ending;
    }

    /// <summary>How many characters of a noun its singular begins with, and what it ends in behind them: all but one and nothing for <c>cars</c>.</summary>
    public static int Keep(string text, int start, int length, out string ending)
    {
        ending = "";
        if (Unchanged.Contains(text, start, length))
        {
            return length;
        }

        if (Irregular.TryGetValue(text, start, length, out ending))
        {
            ending = char.IsUpper(text[start]) ? char.ToUpperInvariant(ending[0]) + ending.Substring(1) : ending;
            return 0;
        }

        foreach (var (plural, single) in IrregularEndings)
        {
            if (length > plural.Length && Ending.IsAt(text, start + length, plural) && !IsPlainMen(text, start, length))
            {
                ending = single;
                return length - plural.Length;
            }
        }

        return KeepRegular(text, start, length, out ending);
    }

    private static int KeepRegular(string text, int start, int length, out string ending)
    {
        ending = "";
        var end = start + length;
        if (length < 3 || text[end - 1] is not ('s' or 'S') || Ends("ss") || Ends("us") || (Ends("is") && !char.IsUpper(text[start])))
        {
            return length;
        }

        if (length > 4 && Ends("ies"))
        {
            ending = char.IsUpper(text[end - 1]) ? "Y" : "y";
            return length - 3;
        }

        return Ends("sses") || Ends("ches") || Ends("shes") || Ends("xes") || Ends("zzes") ? length - 2 : length - 1;

        bool Ends(string letters) => length >= letters.Length && Ending.IsAt(text, end, letters);
    }

    // "specimen", "regimen", "omen" are singular already.
    private static bool IsPlainMen(string text, int start, int length)
    {
        var end = start + length;
        return Ends("specimen") || Ends("regimen") || (Ends("omen") && !Ends("women")) || Ends("abdomen");

        bool Ends(string letters) => length >= letters.Length && Ending.IsAt(text, end, letters);
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string pairs) => pairs.Split(' ').Select(pair =>
    {
        var parts = pair.Split('=');
        return new KeyValuePair<string, string>(parts[0], parts[1]);
    });
}

namespace CorpusGen.Benchmarks;

/// <summary>The words that <see cref="Prose"/> is made of: common English ones, and names built from syllables.</summary>
internal sealed class Vocabulary
{
    private static readonly string[] Stems =
    [
        "Al", "Bar", "Ber", "Cal", "Car", "Dan", "Del", "Dor", "Ed", "El", "Fal", "Fer", "Gar", "Gil", "Hal", "Har", "Hol", "Jar", "Kar", "Kel", "Lan", "Lor", "Mar",
        "Mel", "Mon", "Nor", "Ol", "Or", "Par", "Pel", "Ran", "Ros", "Sal", "San", "Sel", "Tar", "Tor", "Ul", "Van", "Ver", "Wal", "Win", "Yar", "Zel",
    ];

    private static readonly string[] Middles = ["a", "be", "da", "en", "ga", "i", "ke", "li", "ma", "ne", "o", "ra", "si", "ta", "ve"];

    private static readonly string[] Ends = ["berg", "dale", "din", "field", "ford", "ham", "ini", "ley", "man", "mont", "nov", "rez", "son", "stad", "ton", "vic", "well", "wood"];

    public string[] FirstNames { get; } = Split(
        """
        Ada Adam Ahmed Aisha Alan Alice Amina Amy Andrea Andrew Ann Anna Antonio Ben Bridget Carlos Carol Chen Claire Daniel David Deborah Diana Diego Edward Elena
        Elizabeth Emily Emma Eric Fatima Felix Fiona Frank George Grace Hannah Hassan Helen Henry Ibrahim Irene Isabel Ivan Jack James Jane Jean Joan John Joseph Julia
        Karen Karim Kate Kofi Laura Leila Li Linda Louise Lucy Maria Mark Martin Mary Mei Michael Mohammed Nadia Nina Olga Oliver Omar Patrick Paul Peter Priya Rachel
        Ravi Richard Robert Rosa Ruth Samuel Sandra Sara Simon Sofia Susan Tariq Thomas Victor Wei William Yusuf Zoe
        """);

    public string[] Surnames { get; } = [.. Stems.SelectMany(stem => Middles.SelectMany(middle => Ends.Select(end => stem + middle + end)))];

    public string[] Nouns { get; } = Split(
        """
        accident account action agency agreement airport alliance analysis annexation appeal archive army arrest article assault attack attempt attention audit authority
        award bank barrier battle beach benefit bill board boat border branch bridge broadcast budget building burden bureau business campaign canal capital career case
        castle cathedral cause ceasefire ceremony chairman challenge chamber change channel charge charity charter choice church citizen claim clash clinic coalition coast
        collapse colleague college column command comment commission commitment committee community company compensation complaint compromise concern conference
        confidence conflict congress consequence constitution construction consumer contract contribution control convention convoy cooperation council country county
        couple courage court coverage creation crime crisis criticism crop crowd culture currency customer damage danger database deadline deal debate debt decision decline
        defeat defence deficit delay delegation demand democracy demonstration department deposit deputy desert development dialogue dictator difference difficulty
        diplomat direction director disaster discovery discussion disease dispute distance district document dollar dominance drought duty earthquake economist economy
        edition editor education effort election emergency emission emperor empire employee employer encounter energy enforcement engine engineer enterprise environment
        epidemic equipment escape estate event evidence examination exchange exhibition expansion expedition expenditure experience experiment expert explosion export
        extension factory failure family famine farm farmer fashion feature festival field fight film finance fire fishery fleet flight flood forecast forest fortune
        foundation framework freedom frontier fuel funeral future gallery garden gathering general glacier government governor grain grant group growth guarantee guard
        guideline harbour harvest hazard headquarters health hearing heritage highway history holiday hospital hotel household housing hunger ideology illness impact
        improvement incident income independence index industry inflation influence information infrastructure inquiry inspection institute institution instrument insurance
        intelligence interest interview invasion investigation investment investor invitation island issue journal journalist journey judge judgment jury justice kingdom
        laboratory labour lake landscape language launch lawsuit lawyer leadership league legacy legislation lesson letter liability library licence limit literature loan
        majority maker management manager manufacturer margin market marriage material mayor meadow measure medicine meeting member memorial merchant message method
        military minister ministry minority mission mistake monument mountain movement municipality museum music nation nature negotiation neighbour network newspaper
        nomination novel nurse object objective obligation observer occasion occupation ocean offence offer office officer official operation opinion opponent opportunity
        opposition orchestra organisation origin outbreak outcome output owner painting palace panel paper parade parent parliament partner partnership party passage
        passenger patent patient patrol pattern payment peace peasant penalty pension performance period permission petition phase philosophy picture pilot pipeline plan
        plant platform player plot policy politician poll pollution population port portrait position poverty power practice premier presence presentation president
        pressure price principle prison prisoner privilege problem procedure process producer product profession professor profit programme project promise proposal
        prosecutor prospect protection protest province provision publication publisher punishment purchase quarrel question quota railway reaction reader rebellion
        recession recommendation record recovery reduction referendum refinery reform refugee regime region regulation rejection relation release relief religion removal
        rental repair reply report reporter republic reputation request requirement rescue research reserve resident resignation resistance resolution resource response
        responsibility restaurant restoration restriction result retreat revenue review revolution reward rhetoric risk rival river road route ruling rumour sailor salary
        sanction satellite scandal schedule scheme scholar school science scientist season secretary sector security seizure senate sentence series service session
        settlement shareholder shelter shipment shortage signal silence site slogan society software soldier solution source spokesman stadium staff standard statement
        station statue status strategy street strength strike structure struggle student studio study subsidy success summit supply support surgery surplus surprise survey
        suspect suspicion symbol sympathy system talent target task tension territory terror textbook theatre theory threat throne title tourism tourist tower trade tradition
        traffic tragedy training transfer transition transport treasure treaty trial tribunal troop tunnel turbine turnout tutor tyrant union university uprising vaccine
        valley vehicle venture verdict veteran victim victory village violation violence visit visitor volcano volume volunteer vote voter wage war warehouse warning
        warrant waste weapon weather website welfare wilderness winner winter witness worker workshop wound writer
        """);

    public string[] Adjectives { get; } = Split(
        """
        able absolute academic active actual additional administrative aggressive agricultural ambitious ancient annual apparent armed available aware basic bitter bold
        brief bright broad brutal busy calm careful central cheap civil classical clear clever close cold colonial commercial common competitive complex conservative
        considerable constant constitutional controversial conventional corrupt costly critical cruel cultural dangerous dark decisive deep democratic dense detailed
        different difficult diplomatic direct distant domestic dominant double dramatic due early eastern economic educational effective efficient elaborate electoral
        electrical electronic emotional empty enormous entire environmental essential ethnic eventual everyday exact excellent exclusive expensive experimental explicit
        external extreme fair false familiar famous federal fierce financial firm fiscal flat foreign formal former fragile free fresh frozen full fundamental gentle global
        grand grave great guilty hard harsh heavy high historic honest hostile huge humanitarian idle illegal immediate imperial important impressive independent industrial
        inevitable informal initial innocent intense internal international joint judicial keen key large late leading legal legitimate liberal light likely limited literary
        local logical long loose loud low loyal magnetic main major marine massive mature mean medical mental mere mild minor mixed modern modest moral mutual narrow national
        native natural naval necessary nervous neutral new noble normal northern notable nuclear obvious odd official old open ordinary original outdoor outer painful
        parliamentary partial passive patient peaceful permanent personal plain political poor popular positive possible potential powerful practical precious present
        previous primary principal private probable professional profound prominent proper proud public pure quick quiet radical rapid rare raw ready real recent regional
        regular relative relevant reliable religious remarkable remote respective rich rigid rough royal rural sacred safe scientific secret secure senior sensitive separate
        serious severe shallow sharp short significant silent similar simple slow small smooth social solid southern special specific stable steady steep strange strategic
        strict strong stubborn substantial sudden sufficient suitable superior sure swift symbolic technical temporary tense thick thin thorough tiny total tough traditional
        tragic typical ultimate unexpected unhappy uniform unique universal unknown unusual upper urban urgent useful usual vague valid valuable various vast violent visible
        visual vital vivid vulnerable warm weak wealthy western wide wild willing wise wooden wrong young
        """);

    public string[] Verbs { get; } = Split(
        """
        abandoned accepted accompanied acknowledged acquired addressed adopted advanced advised allowed altered analysed announced anticipated appointed approached approved
        arranged assembled assessed assigned assumed attacked attracted avoided backed balanced banned blamed blocked borrowed calculated cancelled captured celebrated
        challenged checked claimed cleared closed combined commissioned compared completed concealed concluded condemned conducted confirmed confused connected considered
        constructed consulted contained continued controlled converted copied corrected covered created criticised crossed damaged debated decided declared defended defined
        delayed delivered demanded demonstrated denied described designed destroyed detected determined developed directed disclosed discovered discussed dismissed displayed
        disputed distributed divided documented doubted drafted earned emphasised encouraged endorsed enforced ensured entered established estimated evaluated examined
        exchanged excluded expanded expected explained explored exposed expressed extended finished followed forced formed founded fulfilled funded gathered governed granted
        guarded handled helped highlighted hired honoured identified ignored imagined implemented imposed improved included influenced informed inherited inspected installed
        introduced invested invited involved isolated joined judged justified launched legalised licensed limited linked listed loaded located lowered maintained managed
        marked measured mentioned merged modified monitored moved named negotiated noticed observed obtained occupied offered opened opposed ordered organised owned painted
        passed performed permitted persuaded placed planned pleased postponed praised predicted preferred prepared presented preserved prevented printed processed produced
        prohibited promised promoted proposed protected provided published purchased pursued questioned raised ratified reached realised received recognised recommended
        recorded recovered recruited reduced reflected refused regarded registered regulated rejected released removed renewed repaired repeated replaced reported represented
        requested required rescued resisted resolved restored restricted retained returned revealed reversed reviewed rewarded scheduled searched secured selected separated
        served settled shaped shared signed simplified solved sponsored started stopped strengthened studied submitted suggested supplied supported suppressed surrounded
        suspended tackled taught tested threatened tolerated traced trained transferred translated transported treated triggered trusted undermined united updated urged used
        valued visited wanted warned watched weakened welcomed widened withdrew wrote
        """);

    public string[] Glue { get; } = Split(
        """
        a about after all also although an and any are as at back be because been before behind both but by can could despite did do during each even every few first for
        from had has have he her here him his how however if in into is it its just last less like made many may me might more most much must my never next no not now of off
        on once one only or other our out over own people said same she should since so some still such than that the their them then there these they this those though
        through time to too two under until up upon us very was we well were what when where which while who whose why will with within without would year yet you your
        """);

    public IEnumerable<string> Words => [.. Glue, .. Nouns, .. Nouns.Select(noun => noun + "s"), .. Adjectives, .. Verbs, .. FirstNames, .. Surnames];

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}

using System.Globalization;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Problems;

/// <summary>Makes every problem there is, so that all messages stand in one place. A message says what is wrong and what to do.</summary>
/// <remarks>The page <c>Problems/README.md</c> has a section for each; a test holds the two together.</remarks>
public static class ProblemFactory
{
    private static readonly LinePosition Start = new(1, 1);

    /// <summary>The file could not be read.</summary>
    /// <param name="path">The document or sidecar.</param>
    public static Problem Unreadable(string path) => Warning(
        ProblemIds.Unreadable,
        $"'{ShownText.Of(path)}' could not be read. Check that the file exists and that the build may read it.",
        path,
        Start);

    /// <summary>There is no text in the document, or none under a block of front matter.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where text was expected.</param>
    public static Problem Empty(string path, LinePosition position) => Warning(
        ProblemIds.Empty,
        "There is no text here, so there is no article. Write one, or take the file out of the corpus.",
        path,
        position);

    /// <summary>Nothing gives a headline.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where the article starts.</param>
    /// <param name="headline">The headline that was made.</param>
    public static Problem HeadlineMade(string path, LinePosition position, string headline) => Info(
        ProblemIds.HeadlineMade,
        $"The article has no headline; its first sentence is used: '{ShownText.Of(headline)}'. Give it one in the text, in front matter or in the sidecar.",
        path,
        position);

    /// <summary>The file is not UTF-8.</summary>
    /// <param name="path">The document or sidecar.</param>
    public static Problem NotUtf8(string path) => Warning(
        ProblemIds.NotUtf8,
        $"'{ShownText.Of(path)}' is not encoded in UTF-8, so it is left out. Save it as UTF-8.",
        path,
        Start);

    /// <summary>Front matter or a sidecar does not follow the rules of YAML, or a field does not hold what it should.</summary>
    /// <param name="path">The document or sidecar.</param>
    /// <param name="position">Where the fault was noticed.</param>
    /// <param name="fault">The fault, as a sentence with its full stop.</param>
    public static Problem InvalidYaml(string path, LinePosition position, string fault) => Warning(
        ProblemIds.InvalidYaml,
        ShownText.OfSentence(fault) + " The rest is used; put this right to use it too.",
        path,
        position);

    /// <summary>There is a field of a name that means nothing here.</summary>
    /// <param name="path">The document or sidecar.</param>
    /// <param name="position">Where the field stands.</param>
    /// <param name="field">The field.</param>
    /// <param name="known">The fields that mean something here, in a list.</param>
    public static Problem UnknownField(string path, LinePosition position, string field, string known) => Warning(
        ProblemIds.UnknownField,
        $"The field '{ShownText.Of(field)}' is not known and is not used. {(NearestWord.To(field, known) is { } near ? $"Did you mean '{near}'? " : "")}Known here: {known}.",
        path,
        position);

    /// <summary>A field that names one article is given for a document of several.</summary>
    /// <param name="path">The document or sidecar.</param>
    /// <param name="position">Where the field stands; the document's start where the host gives it.</param>
    /// <param name="field">The field: a headline or a name.</param>
    public static Problem FieldForSeveral(string path, LinePosition position, string field) => Warning(
        ProblemIds.UnknownField,
        $"The field '{ShownText.Of(field)}' is for one article, but the document holds several, so it is not used. Give it to each article in front matter or in the sidecar.",
        path,
        position);

    /// <summary>A date is none, or is written in a way that is not understood.</summary>
    /// <param name="path">The document or sidecar.</param>
    /// <param name="position">Where the date stands.</param>
    /// <param name="date">The date as written.</param>
    public static Problem InvalidDate(string path, LinePosition position, string date) => Warning(
        ProblemIds.InvalidDate,
        $"'{ShownText.Of(date)}' is not understood as a date and is not used. Write it as 2025-09-02, 2025-09-02T14:19:01 or September 2, 2025.",
        path,
        position);

    /// <summary>No paragraph starts with the words that the sidecar gives.</summary>
    /// <param name="path">The sidecar.</param>
    /// <param name="position">Where the words stand.</param>
    /// <param name="startsWith">The words.</param>
    /// <param name="document">The document.</param>
    public static Problem ArticleNotFound(string path, LinePosition position, string startsWith, string document) => Warning(
        ProblemIds.ArticleNotFound,
        $"No paragraph of '{ShownText.Of(document)}' that is not taken already starts with '{ShownText.Of(startsWith)}'. Copy the first words of the article from the document.",
        path,
        position);

    /// <summary>There is a sidecar, but no document beside it.</summary>
    /// <param name="path">The sidecar.</param>
    public static Problem SidecarAlone(string path) => Warning(
        ProblemIds.SidecarAlone,
        $"'{ShownText.Of(path)}' describes a document that is not in the corpus. Add the document of the same name (.txt or .md), or delete this file.",
        path,
        Start);

    /// <summary>Several articles would have the same name.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where the article starts.</param>
    /// <param name="name">The name that they share.</param>
    /// <param name="used">The name that this one gets.</param>
    public static Problem ArticleNameShared(string path, LinePosition position, string name, string used) => Warning(
        ProblemIds.ArticleNameShared,
        $"Another article is named '{ShownText.Of(name)}' too, so this one is called '{used}'. Give it a name of its own in front matter, in the sidecar or by CorpusName.",
        path,
        position);

    /// <summary>Several figures or quotes of an article would have the same name.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where the first of them stands.</param>
    /// <param name="name">The name that they share.</param>
    /// <param name="used">The names that they get, in a list.</param>
    public static Problem MemberNameShared(string path, LinePosition position, string name, string used) => Warning(
        ProblemIds.MemberNameShared,
        $"More than one fact of the article would be named '{ShownText.Of(name)}', so they are told apart: {used}. Choose better names under 'names' in front matter or in the sidecar.",
        path,
        position);

    /// <summary>A name that front matter, sidecar or host gives cannot be a name in C#.</summary>
    /// <param name="path">The document or sidecar.</param>
    /// <param name="position">Where the name stands, or the article starts.</param>
    /// <param name="name">The name as given.</param>
    /// <param name="used">The name that is used instead.</param>
    public static Problem InvalidName(string path, LinePosition position, string name, string used) => Warning(
        ProblemIds.InvalidName,
        $"'{ShownText.Of(name)}' cannot be a name in C#; '{used}' is used. A name starts with a capital letter and goes on with letters and digits, 80 in all at most.",
        path,
        position);

    /// <summary>A property of the project has a value that cannot be used.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="used">What is used instead.</param>
    public static Problem InvalidProperty(string property, string value, string used) => OfProject(
        ProblemSeverity.Warning,
        ProblemIds.InvalidName,
        $"The property {property} cannot be '{ShownText.Of(value)}'; '{used}' is used. Set it to another value in the project file.");

    /// <summary>A quotation mark opens and none closes.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where the mark stands.</param>
    public static Problem QuoteNotClosed(string path, LinePosition position) => Info(
        ProblemIds.QuoteNotClosed,
        "This quotation mark is never closed, so the quote is taken to end with its paragraph. Close it where the words quoted end.",
        path,
        position);

    /// <summary>Markup was left out, since it is no prose.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="what">What it is, with its article: <c>A table</c>.</param>
    public static Problem MarkupLeftOut(string path, LinePosition position, string what) => Info(
        ProblemIds.MarkupLeftOut,
        $"{what} is no prose and is left out of the article. Tell in a sentence what the article should say of it.",
        path,
        position);

    /// <summary>The Markdown is such that reading it would take too long or too much memory.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where the Markdown starts.</param>
    public static Problem MarkupTooDeep(string path, LinePosition position) => Warning(
        ProblemIds.TooLarge,
        "The Markdown is nested too deeply to be read as such; it is read as plain text, marks and all. Use fewer brackets, quotes and lists inside one another.",
        path,
        position);

    /// <summary>A name given to a figure or quote cannot be used.</summary>
    /// <param name="path">The document or sidecar that gives it.</param>
    /// <param name="position">Where the name stands there.</param>
    /// <param name="name">The name.</param>
    /// <param name="fault">Why it cannot be used and what to do, as a sentence with its full stop.</param>
    public static Problem NameNotUsed(string path, LinePosition position, string name, string fault) => Warning(
        ProblemIds.NameNotUsed,
        $"The name '{ShownText.Of(name)}' is not used. {fault}",
        path,
        position);

    /// <summary>A second header block stands in a document that is read as one article.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where the second header block starts.</param>
    /// <param name="headline">Its headline.</param>
    public static Problem SeveralArticles(string path, LinePosition position, string headline) => Info(
        ProblemIds.SeveralArticles,
        $"Another article seems to start here, '{ShownText.Of(headline)}'; the document is read as one. List its articles in a sidecar, or give each its front matter.",
        path,
        position);

    /// <summary>Text of a document is kept out of the articles' bodies.</summary>
    /// <param name="path">The document.</param>
    /// <param name="position">Where the first of it stands.</param>
    /// <param name="what">What it is: <c>2 headings and 1 caption</c>.</param>
    public static Problem SetAside(string path, LinePosition position, string what) => Info(
        ProblemIds.SetAside,
        $"Set aside from the body, the first of it here: {what}. Where that is wrong, write it as a full sentence between other paragraphs.",
        path,
        position);

    /// <summary>The project's version of C# is too old for the generated code.</summary>
    /// <param name="version">The project's version.</param>
    public static Problem LanguageTooOld(string version) => OfProject(
        ProblemSeverity.Error,
        ProblemIds.LanguageTooOld,
        $"The project is in C# {version}, and what CorpusGen writes needs C# 11, so nothing is written. Set LangVersion to 11 or later in the project file.");

    /// <summary>A referenced assembly has types of the same names as those of this project's corpus.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="assembly">The other assembly.</param>
    public static Problem NamespaceShared(string space, string assembly) => OfProject(
        ProblemSeverity.Warning,
        ProblemIds.NamespaceShared,
        $"'{ShownText.Of(assembly)}' has the types of a corpus in the namespace '{ShownText.Of(space)}' too, and they are hidden by those of this project. Set CorpusNamespace in one of the two project files.");

    /// <summary>Something goes beyond a limit.</summary>
    /// <param name="path">The document or sidecar.</param>
    /// <param name="position">Where that stands.</param>
    /// <param name="what">What it is: <c>The document</c>.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="unit">What it counts: <c>characters</c>.</param>
    /// <param name="consequence">What becomes of it, as the end of a sentence: <c>it is left out</c>.</param>
    public static Problem TooLarge(string path, LinePosition position, string what, int limit, string unit, string consequence) => Warning(
        ProblemIds.TooLarge,
        $"{what} goes beyond the limit of {limit.ToString(CultureInfo.InvariantCulture)} {unit}, so {consequence}. Make it smaller, or several of it.",
        path,
        position);

    /// <summary>The engine failed.</summary>
    /// <param name="path">The document at which it failed.</param>
    /// <param name="fault">What the fault says of itself.</param>
    public static Problem Internal(string path, string fault) => Warning(
        ProblemIds.Internal,
        $"CorpusGen failed at this document and leaves it out: {ShownText.OfSentence(fault)} Please report it with the document.",
        path,
        Start);

    private static Problem Warning(string id, string message, string path, LinePosition position) =>
        new(id, ProblemSeverity.Warning, message, path, position);

    private static Problem Info(string id, string message, string path, LinePosition position) =>
        new(id, ProblemSeverity.Info, message, path, position);

    private static Problem OfProject(ProblemSeverity severity, string id, string message) => new(id, severity, message, "", Start);
}

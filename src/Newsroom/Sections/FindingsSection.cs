using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Sections;

/// <summary>What the numbers say together. Each is cited by name: when one leaves the corpus, this file does not compile.</summary>
internal static class FindingsSection
{
    public static IRenderable Render() => new Panel("TODO").Header("Findings");
}

using System.CommandLine;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Cli.Commands;

/// <summary>Options that stand for properties of a project.</summary>
internal static class CorpusOptions
{
    /// <summary>The property <c>CorpusClass</c>.</summary>
    public static Option<string> Class()
    {
        var option = new Option<string>("--class") { Description = "The class that holds the corpus.", HelpName = "NAME", DefaultValueFactory = _ => "Corpus" };
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (!EmissionOptions.IsUsableClassName(name))
            {
                result.AddError($"'{name}' cannot be the name of the class: it is no name in C#, or that of another generated type.");
            }
        });
        return option;
    }
}

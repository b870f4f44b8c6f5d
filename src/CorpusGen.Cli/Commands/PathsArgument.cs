using System.CommandLine;

namespace CorpusGen.Cli.Commands;

/// <summary>The argument that every command takes: the documents.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create(ArgumentArity arity, string rest = "")
    {
        var paths = new Argument<string[]>("path")
        {
            Arity = arity,
            Description =
                "Documents, folders and patterns (*, ?, **). A folder gives its *.txt and *.md and those of the folders in it, except links to " +
                "folders and folders whose names start with a dot. NAME.corpus.yml beside a document is its sidecar." + rest,
        };
        paths.Validators.Add(result =>
        {
            foreach (var path in result.Tokens.Select(token => token.Value))
            {
                if (path.Length == 0)
                {
                    result.AddError("A path must not be empty.");
                }
                else if (path[0] == '-')
                {
                    result.AddError($"There is no option '{path}'. For a file of that name give './{path}'.");
                }
            }
        });
        return paths;
    }
}

using System.Diagnostics;

namespace CorpusGen.Package.Tests;

/// <summary>Runs the SDK as a user would.</summary>
internal static class DotNet
{
    /// <summary>Runs a command of the SDK in a folder and gives its exit code and all that it wrote.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments) => RunAsync(Start("dotnet", folder, arguments));

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    /// <summary>How to start a program so that it, and every build that it starts, stands alone.</summary>
    public static ProcessStartInfo Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A build inside a test must not leave servers behind, nor take the settings of the build around it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}

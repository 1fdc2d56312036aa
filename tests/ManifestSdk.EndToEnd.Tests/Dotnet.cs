using System.Diagnostics;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>Runs the installed SDK as a user would, leaving no server behind.</summary>
internal static class Dotnet
{
    /// <summary>Runs a command that succeeds, and returns what it prints.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        var (exitCode, output) = Start(folder, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Runs a built program, and returns exactly what it prints.</summary>
    public static string RunProgram(string program)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    /// <summary>Runs a command that fails, and returns what it prints.</summary>
    public static string Fail(string folder, params string[] arguments)
    {
        var (exitCode, output) = Start(folder, arguments);
        Assert.True(exitCode != 0, output);
        return output;
    }

    private static (int ExitCode, string Output) Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDTERMINALLOGGER"] = "off" },
        };

        // The test host's own MSBuild must not leak into the one under test.
        foreach (var key in start.Environment.Keys.Where(static key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && key != "MSBUILDTERMINALLOGGER").ToArray())
            start.Environment.Remove(key);

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}

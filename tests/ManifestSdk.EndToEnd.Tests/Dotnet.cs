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

    /// <summary>Runs a command in a culture, such as <c>tr-TR</c>.</summary>
    public static string RunIn(string culture, string folder, params string[] arguments)
    {
        var (exitCode, output) = Start(folder, arguments, culture);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Runs a built program, and returns exactly what it prints.</summary>
    public static string RunProgram(string program, string? culture = null, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true };
        SetCulture(start, culture);
        using var process = Process.Start(start)!;
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

    /// <summary>Starts a command that somebody else waits for, or ends.</summary>
    public static Process Launch(string folder, params string[] arguments) => Process.Start(StartOf(folder, arguments))!;

    /// <summary>How a command is started, for who has more to say about that.</summary>
    public static ProcessStartInfo StartOf(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDTERMINALLOGGER"] = "off" },
        };

        // The test host's own MSBuild must not leak into the one under test.
        foreach (var key in start.Environment.Keys.Where(static key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && key != "MSBUILDTERMINALLOGGER").ToArray())
            start.Environment.Remove(key);

        return start;
    }

    private static void SetCulture(ProcessStartInfo start, string? culture)
    {
        if (culture is null)
            return;

        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "false";
        start.Environment["LC_ALL"] = culture.Replace('-', '_') + ".UTF-8";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = culture;
    }

    private static (int ExitCode, string Output) Start(string folder, string[] arguments, string? culture = null)
    {
        var start = StartOf(folder, [.. arguments, "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);
        SetCulture(start, culture);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}

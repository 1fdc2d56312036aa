using System.Diagnostics;
using System.Reflection;

namespace ManifestSdk.Tool.Tests;

public sealed class PackageTests
{
    private const string Version = "0.0.0-packed";

    [Fact]
    public void The_packed_tool_installs_and_runs()
    {
        using var workspace = Shop.Workspace();
        var feed = workspace.PathOf("feed");
        Dotnet(workspace, "pack", Setting("ToolProject"), "--no-build", "--no-restore", "-c", Setting("Configuration"), "-o", feed, "-p:PackageVersion=" + Version, "-nodeReuse:false");
        workspace.With("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
            </configuration>
            """);

        Dotnet(workspace, "tool", "install", "ManifestSdk.Tool", "--version", Version, "--tool-path", workspace.PathOf("tools"), "--add-source", feed);
        var (exitCode, output) = Run(workspace, workspace.PathOf("tools/manifest"), "lint", "k8s");

        Assert.StartsWith("k8s/ingress.yaml(14,65): error MSDK3001: ", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("# MSDK3001: ", Run(workspace, workspace.PathOf("tools/manifest"), "explain", "MSDK3001").Output, StringComparison.Ordinal);
    }

    private static void Dotnet(Workspace workspace, params string[] arguments)
    {
        var (exitCode, output) = Run(workspace, "dotnet", arguments);
        Assert.True(exitCode == 0, output);
    }

    private static (int ExitCode, string Output) Run(Workspace workspace, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workspace.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_CLI_HOME"] = workspace.PathOf("home") },
        };

        // The test host's own MSBuild must not leak into the one under test.
        foreach (var key in start.Environment.Keys.Where(static key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(key);

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static string Setting(string key) => typeof(PackageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}

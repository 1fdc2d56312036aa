using System.Reflection;
using ManifestSdk.Benchmarks.Apps;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>The folder of a run: the packed SDK, and the projects that are built with it.</summary>
internal sealed class Workspace
{
    public const string Version = "0.0.0-benchmarks";

    private readonly List<AppProject> _projects = [];

    public Workspace()
    {
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);

        Directory.CreateDirectory(Root);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
            </configuration>
            """);

        // Nothing of the repository's own settings is for a user's project.
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, ".editorconfig"), "root = true\n");
    }

    public static string RepositoryRoot { get; } = typeof(Workspace).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static data => data.Key == "RepositoryRoot").Value!;

    public string Root { get; } = Path.Combine(RepositoryRoot, "artifacts", "benchmarks");

    /// <summary>Adds projects with the same sources: one with the SDK, one without.</summary>
    public ProjectPair Add(string name, AppProgram program) =>
        new(Add(name, hasSdk: true, program), Add(name, hasSdk: false, program));

    public AppProject Add(string name, bool hasSdk, AppProgram program)
    {
        var project = new AppProject(Path.Combine(Root, hasSdk ? name : name + "-without"), hasSdk, program);
        _projects.Add(project);
        return project;
    }

    /// <summary>Makes all projects ready to build with the SDK as it is now.</summary>
    public void Restore()
    {
        if (_projects.Count == 0)
            return;

        Pack("ManifestSdk");
        File.WriteAllText(Path.Combine(Root, "All.slnx"), $"<Solution>{string.Concat(_projects.Select(static project => $"<Project Path=\"{project.FilePath}\" />"))}</Solution>");
        new Command(Root, "dotnet", "restore", "All.slnx", "-nologo", "-v:q").Run();
    }

    /// <summary>Installs the tool as users do, and returns the program.</summary>
    public string InstallTool()
    {
        Pack("ManifestSdk.Tool");
        var folder = Path.Combine(Root, "tool");
        new Command(Root, "dotnet", "tool", "install", "ManifestSdk.Tool", "--version", Version, "--tool-path", folder).Run();
        return Path.Combine(folder, "manifest");
    }

    private void Pack(string project) =>
        new Command(RepositoryRoot, "dotnet", "pack", Path.Combine("src", project), "-c", "Release", "-o", Path.Combine(Root, "feed"), "-p:PackageVersion=" + Version, "-nologo", "-v:q").Run();
}

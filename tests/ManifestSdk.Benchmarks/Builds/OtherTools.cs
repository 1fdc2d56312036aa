using System.Globalization;
using ManifestSdk.Benchmarks.Apps;
using static ManifestSdk.Benchmarks.Builds.MarkdownTable;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>From saved source to YAML on disk: whole builds, and what other tools take for the same apps.</summary>
internal sealed class OtherTools : ISection
{
    private const int ManyApps = 10_000;

    private static readonly int[] Sizes = [100, 1000, ManyApps];

    private readonly List<(string Name, Contest[] Contests)> _rows = [];

    public OtherTools(Workspace workspace)
    {
        var loops = Sizes.Select(apps => workspace.Add($"others-loop-{apps}", hasSdk: true, AppSource.Loop(apps))).ToArray();
        var files = Sizes.Select(apps => workspace.Add($"others-files-{apps}", hasSdk: true, AppSource.Unrolled(apps))).ToArray();
        Add("ManifestSdk, a loop: `dotnet build`", Sizes, (apps, name) => loops[Array.IndexOf(Sizes, apps)].ColdBuild(name, hasServer: true));
        Add("ManifestSdk, a loop: `dotnet build`, no compiler server", Sizes, (apps, name) => loops[Array.IndexOf(Sizes, apps)].ColdBuild(name, hasServer: false));
        Add("ManifestSdk, 50 files: `dotnet build`", Sizes, (apps, name) => files[Array.IndexOf(Sizes, apps)].ColdBuild(name, hasServer: true));
        if (Npm.TryInstall() is { } npm)
            AddOthers(workspace, npm);
    }

    public IReadOnlyList<Contest> Contests => [.. _rows.SelectMany(static row => row.Contests)];

    public MarkdownTable ToTable()
    {
        var table = new MarkdownTable(["from source to YAML on disk", .. Sizes.Select(static apps => $"{apps:N0} apps"), "an app more", "CPU of an app more", "ten times the apps"]);
        foreach (var (name, contests) in _rows)
            table.Add([name, .. Sizes.Select((_, index) => index < contests.Length ? Seconds(contests[index].Milliseconds) : "–"), .. Growth(contests)]);

        return table;
    }

    /// <summary>What the last step from one size to the next says: the cost of one app, and how much longer ten times the apps take.</summary>
    private static string[] Growth(Contest[] contests)
    {
        var (few, many) = (contests[^2], contests[^1]);
        var apps = Sizes[contests.Length - 1] - Sizes[contests.Length - 2];
        return
        [
            Milliseconds((many.Milliseconds - few.Milliseconds) / apps), Milliseconds((many.CpuMilliseconds - few.CpuMilliseconds) / apps),
            "× " + Ratio(many.Milliseconds / few.Milliseconds),
        ];
    }

    private static string Milliseconds(double value) => value.ToString("0.000 ms", CultureInfo.InvariantCulture);

    private void AddOthers(Workspace workspace, Npm npm)
    {
        Add("`helm template`", Sizes, (apps, name) => ContestOf(workspace, apps, name, folder =>
            new Command(npm.Folder, npm.Helm, "template", "apps", "chart", "--set", $"count={apps}") { OutputPath = Path.Combine(folder, "apps.yaml") }));
        Add("kubernetes-models, js-yaml", Sizes, (apps, name) => ContestOf(workspace, apps, name, folder =>
            new Command(npm.Folder, "node", "kubernetes-models.js", $"{apps}", Path.Combine(folder, "apps.yaml"))));
        Add("cdk8s, one chart", Sizes, (apps, name) => ContestOf(workspace, apps, name, folder =>
            new Command(npm.Folder, "node", "cdk8s.js", $"{apps}", folder)));

        // Ten thousand charts are not waited for: a thousand take ten times what one chart takes.
        Add("cdk8s, a chart for each app", Sizes[..2], (apps, name) => ContestOf(workspace, apps, name, folder =>
            new Command(npm.Folder, "node", "cdk8s.js", $"{apps}", folder, "each")));
    }

    private static Contest ContestOf(Workspace workspace, int apps, string name, Func<string, Command> command)
    {
        var folder = Path.Combine(workspace.Root, "others", name);
        return new Contest(name, () => command(folder).Measure())
        {
            Prepare = () =>
            {
                if (Directory.Exists(folder))
                    Directory.Delete(folder, recursive: true);
                Directory.CreateDirectory(folder);
            },
            Check = () => AppManifests.Demand(apps, folder),
        };
    }

    private void Add(string name, int[] sizes, Func<int, string, Contest> contest) =>
        _rows.Add((name, [.. sizes.Select(apps => contest(apps, $"{name.Replace("`", "", StringComparison.Ordinal)}, {apps}") with { Every = apps == ManyApps ? 2 : 1 })]));
}

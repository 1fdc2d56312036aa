using System.Reflection;
using System.Runtime.Loader;
using ManifestSdk.Model;
using ManifestSdk.Runner.Protocol;
using ManifestSdk.Yaml;

namespace ManifestSdk.Runner;

/// <summary>Runs topologies with the library that the user's assembly was built with: its builders, its rules and its layouts.</summary>
internal static class TopologyRun
{
    public static byte[] Execute(byte[] bytes)
    {
        var request = RunRequest.Read(bytes);
        var assembly = AssemblyLoadContext.GetLoadContext(typeof(TopologyRun).Assembly)!.LoadFromAssemblyPath(request.Assembly);
        var layout = Enum.Parse<ManifestLayout>(request.Layout, ignoreCase: true);
        var cluster = ClusterOf(request.Settings);
        var findings = new List<RunFinding>();
        var files = request.Files.Where(static file => Path.GetFileName(file.Path) != KustomizationName.File)
            .Select(static file => new ManifestFile(file.Path, file.Text) { Root = file.Root })
            .ToList();
        foreach (var topology in request.Topologies.Select(topology => new DeclaredTopology(topology, assembly)))
        {
            if (topology.Run(findings) is not { } set)
                continue;

            findings.AddRange(topology.Check(set.For(cluster)));
            files.AddRange(ManifestFile.Of(set, layout));
        }

        if (request.HasKustomizations)
            files.AddRange(Kustomization.Of(files));

        return new RunReport(findings, [.. files.Select(static file => new RunFile(file.Path, file.Text, file.Root))]).ToBytes();
    }

    /// <summary>The compiler has reported already what is no version.</summary>
    private static ClusterProfile ClusterOf(IReadOnlyList<string> settings)
    {
        var values = settings.Select(static setting => setting.Split('=', 2)).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
        return ClusterProfile.Read(values.GetValueOrDefault, static _ => { });
    }
}

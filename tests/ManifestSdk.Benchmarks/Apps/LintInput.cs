using ManifestSdk.Yaml;

namespace ManifestSdk.Benchmarks.Apps;

/// <summary>The manifests of apps, as files for <c>manifest lint</c>.</summary>
internal static class LintInput
{
    public const int DocumentsPerApp = 3;

    /// <summary>Writes the apps' documents, each app's together, spread over some files.</summary>
    public static void Write(string folder, int apps, int files)
    {
        Directory.CreateDirectory(folder);
        var resources = AppCompilation.Evaluate(AppCompilation.Of(AppSource.Loop(apps))).Single().Resources
            .Where(static resource => resource.Kind != "Namespace").GroupBy(static resource => resource.Name).ToArray();
        foreach (var (index, part) in resources.Chunk((resources.Length + files - 1) / files).Index())
            File.WriteAllText(Path.Combine(folder, $"apps-{index}.yaml"), string.Join("---\n", part.SelectMany(static app => app).Select(ManifestYaml.Write)));
    }
}

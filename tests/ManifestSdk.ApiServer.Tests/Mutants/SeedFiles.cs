namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>The manifests that mutants are made from: one for each kind and shape that the server at hand can judge.</summary>
internal static class SeedFiles
{
    public static IReadOnlyList<Seed> Read() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(static file => ManifestJson.Read(File.ReadAllText(file)).Select(manifest => new Seed(Path.GetFileName(file), manifest))),
    ];
}

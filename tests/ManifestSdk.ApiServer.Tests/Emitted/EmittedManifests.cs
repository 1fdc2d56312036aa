namespace ManifestSdk.ApiServer.Tests.Emitted;

/// <summary>Every manifest that is known to come out of a builder, a sample or a topology of a test.</summary>
internal static class EmittedManifests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "emitted");

    public static IReadOnlyList<(string Source, string Yaml)> Read() =>
    [
        .. Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)
            .Select(static file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))),
    ];
}

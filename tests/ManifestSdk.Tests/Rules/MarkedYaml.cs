using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Rules;

/// <summary>YAML documents in which <c>[|…|]</c> marks the place of a finding.</summary>
internal sealed class MarkedYaml
{
    private const string File = "test.yaml";

    public MarkedYaml(string marked, string? external = null)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal);
        Mark = start < 0 ? null : new Origin(File, start, end - start - 2);
        Set = new ManifestSet("test", Read(marked.Replace("[|", "").Replace("|]", "")).Concat(ReadExternal(external)));
    }

    public Origin? Mark { get; }

    public ManifestSet Set { get; }

    private static IEnumerable<ManifestResource> ReadExternal(string? yaml) =>
        yaml is null ? [] : Read(yaml).Select(resource => new ManifestResource(resource.Root, isExternal: true));

    private static IReadOnlyList<ManifestResource> Read(string yaml)
    {
        var reading = ManifestYaml.Read(File, yaml);
        Assert.Empty(reading.Problems);
        return reading.Resources;
    }
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>The entries of ConfigMaps and Secrets.</summary>
internal static class ConfigData
{
    private static readonly string[] Fields = ["data", "binaryData", "stringData"];

    /// <summary>Every ConfigMap and Secret that the set declares.</summary>
    public static IEnumerable<ManifestResource> Over(ManifestIndex index) =>
        index.Resources.Where(static resource => resource.IsKubernetes("ConfigMap") || resource.IsKubernetes("Secret"));

    /// <summary>The entries, whatever field they are in.</summary>
    public static IEnumerable<ManifestEntry> Entries(ManifestResource config) =>
        Fields.SelectMany(field => config.Root.Mapping(field)?.Entries ?? []);
}

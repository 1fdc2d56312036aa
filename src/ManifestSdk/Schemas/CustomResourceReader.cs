using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Schemas;

/// <summary>Reads the kinds that a CustomResourceDefinition adds, an API version each.</summary>
internal static class CustomResourceReader
{
    public static IEnumerable<KindSchema> Read(ManifestResource resource)
    {
        if (resource is not { Kind: "CustomResourceDefinition", ApiVersion: "apiextensions.k8s.io/v1", Spec: { } spec })
            return [];

        if (spec.Text("group") is not { } group || spec.Mapping("names")?.Text("kind") is not { } kind)
            return [];

        return spec.Mappings("versions")
            .Where(static version => version.Text("name") is not null && (version["served"] as ManifestScalar)?.Boolean != false)
            .Select(version => new KindSchema(
                group + "/" + version.Text("name"), kind, spec.Text("scope") != "Cluster", SchemaOf(spec, version)));
    }

    private static ValueSchema SchemaOf(ManifestMapping spec, ManifestMapping version) =>
        (spec["preserveUnknownFields"] as ManifestScalar)?.Boolean != true
        && version.Mapping("schema")?.Mapping("openAPIV3Schema") is { } schema
            ? OpenApiSchema.ReadResource(schema)
            : AnySchema.Instance;
}

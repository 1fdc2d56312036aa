using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Schemas;

namespace ManifestSdk.Yaml;

/// <summary>Tells documents that no API server is meant to get from manifests, faulty ones included.</summary>
internal static class ForeignDocument
{
    /// <summary>Why a document is none for the cluster, as a sentence that goes on after "This document "; <see langword="null"/> for a manifest.</summary>
    public static string? WhyForeign(ManifestNode node)
    {
        if (node is not ManifestMapping root)
            return "is no map, so it is no Kubernetes manifest";
        if (KustomizeFiles.IsKustomization(root))
            return "is for Kustomize and not for the cluster";
        if (HasPatchDirective(root))
            return "is a patch: it has '$patch' or another directive of a merge";

        var (apiVersion, kind) = (TextOf(root, "apiVersion"), TextOf(root, "kind"));
        if (kind.Length == 0)
            return apiVersion.Length > 0 && root["metadata"] is not null && SchemaCatalog.IsKubernetes(apiVersion) ? null : "has no 'kind', so it is no Kubernetes manifest";
        if (apiVersion.Length == 0)
            return SchemaCatalog.HomesOf(kind).Count > 0 ? null : "has no 'apiVersion', so it is no Kubernetes manifest";
        if (kind == "Config" && apiVersion == "v1")
            return "is a kubeconfig, which no cluster takes";

        if (kind == "Template" && root["objects"] is ManifestSequence)
            return "is an OpenShift template, and means something only after 'oc process' has filled it in";

        return root["metadata"] is null && SchemaCatalog.HomesOf(kind).Count == 0
            ? "has no 'metadata' and a kind of its own, so it configures a program and is no Kubernetes manifest"
            : null;
    }

    private static string TextOf(ManifestMapping root, string key) => root.Text(key) ?? "";

    private static bool HasPatchDirective(ManifestNode node) => node switch
    {
        ManifestMapping mapping => mapping.Entries.Any(static entry => IsDirective(entry.Key) || HasPatchDirective(entry.Value)),
        ManifestSequence sequence => sequence.Items.Any(HasPatchDirective),
        _ => false,
    };

    private static bool IsDirective(string key) =>
        key is "$patch" or "$retainKeys"
        || key.StartsWith("$setElementOrder/", StringComparison.Ordinal)
        || key.StartsWith("$deleteFromPrimitiveList/", StringComparison.Ordinal);
}

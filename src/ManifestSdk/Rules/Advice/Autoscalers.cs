using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>What the autoscalers of a set scale.</summary>
internal static class Autoscalers
{
    public static Dictionary<(string Kind, string Namespace, string Name), ManifestResource> TargetsOf(ManifestIndex index)
    {
        var targets = new Dictionary<(string, string, string), ManifestResource>();
        foreach (var autoscaler in index.OfKind("HorizontalPodAutoscaler"))
        {
            if (autoscaler.Spec?.Mapping("scaleTargetRef") is { } target)
                targets[(target.Text("kind") ?? "", ManifestIndex.NamespaceOf(autoscaler), target.Text("name") ?? "")] = autoscaler;
        }

        return targets;
    }

    public static (string Kind, string Namespace, string Name) KeyOf(ManifestResource resource) =>
        (resource.Kind, ManifestIndex.NamespaceOf(resource), resource.Name);
}

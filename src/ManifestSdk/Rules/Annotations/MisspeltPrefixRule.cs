using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A prefix that nobody reads, close to one that a controller does: the annotation is ignored without a word.</summary>
internal sealed class MisspeltPrefixRule : AnnotationRule
{
    private static readonly string[] Read = AnnotationCatalog.Prefixes.Select(static known => known.Prefix).ToArray();

    /// <summary>Prefixes that leave out a part of the ones that they resemble.</summary>
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["alb.kubernetes.io"] = "alb.ingress.kubernetes.io",
        ["nginx.kubernetes.io"] = "nginx.ingress.kubernetes.io",
    };

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1102", "annotation-prefix-misspelt", "An annotation's prefix is not one letter away from a controller's", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        var prefix = AnnotationKey.PrefixOf(annotation.Key);
        if (Read.Contains(prefix) || MeantBy(prefix) is not { } meant)
            yield break;

        var name = AnnotationKey.NameOf(annotation.Key);
        var known = NameMeantBy(name, meant);
        if (known is not null)
            yield return OnKey(annotation, $"No controller reads annotations under '{prefix}'. Did you mean '{meant}/{known}'?", meant + "/" + known);
    }

    private static string? MeantBy(string prefix) => Short.TryGetValue(prefix, out var meant) ? meant : NearMiss.Of(prefix, Read);

    /// <summary>Only a name that exists below the prefix, or nearly does, shows that the prefix was meant.</summary>
    private static string? NameMeantBy(string name, string prefix) =>
        AnnotationCatalog.Find(prefix + "/" + name) is not null
            ? name
            : NearMiss.Of(name, AnnotationCatalog.WithPrefix(prefix).Where(static spec => !spec.IsOpen).Select(static spec => spec.Name));
}

using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Rules.Metadata;

namespace ManifestSdk.Rules.Annotations;

/// <summary>
/// A key under a controller's prefix that the controller does not read: it is ignored without a word. What is no key at all is
/// another rule's business.
/// </summary>
internal sealed class UnknownAnnotationRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1101", "annotation-unknown", "An annotation under a controller's prefix is one that the controller reads", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        var prefix = AnnotationKey.PrefixOf(annotation.Key);
        var domains = AnnotationCatalog.Prefixes.Where(known => known.Prefix == prefix).ToArray();
        if (annotation.Spec is not null || domains.Length == 0 || QualifiedName.Problem(annotation.Key, isAnnotation: true) is not null)
            yield break;

        var name = AnnotationKey.NameOf(annotation.Key);
        var meant = MeantBy(name, prefix);
        if ((meant is not null || !domains.Any(static domain => domain.IsPartial)) && IsTheirs(name, meant, domains[0].Stem))
            yield return OnKey(annotation, Message(annotation.Key, domains, meant), meant is null ? null : prefix + "/" + meant);
    }

    /// <summary>Under a shared prefix <c>azure-load-balancer-internal</c> is somebody else's, however close it is to <c>aws-load-balancer-internal</c>.</summary>
    private static bool IsTheirs(string name, string? meant, string stem) =>
        name.StartsWith(stem, StringComparison.Ordinal) || (meant is not null && !meant.StartsWith(stem, StringComparison.Ordinal));

    private static string Message(string key, AnnotationPrefix[] domains, string? meant)
    {
        var nobody = domains.Length == 1 ? $"{domains[0].Controller} reads no annotation '{key}'" : $"No controller reads an annotation '{key}'";
        return meant is null ? nobody : $"{nobody}. Did you mean '{meant}'?";
    }

    /// <summary>The name that was meant; of an open-ended one, with the part that the user chose.</summary>
    private static string? MeantBy(string name, string prefix)
    {
        var specs = AnnotationCatalog.WithPrefix(prefix).Where(static spec => !spec.IsRemoved).ToArray();
        if (NearMiss.Of(name, specs.Where(static spec => !spec.IsOpen).Select(static spec => spec.Name)) is { } closed)
            return closed;

        var dot = name.IndexOf('.') + 1;
        var stem = NearMiss.Of(name.Substring(0, dot), specs.Where(static spec => spec.IsOpen).Select(static spec => AnnotationKey.NameOf(spec.Stem)));
        return stem is null ? null : stem + name.Substring(dot);
    }
}

using System.Globalization;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>The part of a key that the user chose, where the controller looks for a certain form.</summary>
internal sealed class OpenKeyRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1108", "annotation-key-part-wrong", "The open part of an annotation's key has the form that the controller looks for", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is not { } spec)
            yield break;

        var part = spec.OpenPart(annotation.Key);
        if (part.Length > spec.OpenMaxLength)
            yield return OnKey(annotation, string.Format(CultureInfo.InvariantCulture, "'{0}' has {1} characters; after '{2}' at most {3} fit into a key", part, part.Length, AnnotationKey.NameOf(spec.Stem), spec.OpenMaxLength));
        else if (!spec.AllowsOpenPart(annotation.Key))
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect; write {spec.Key} with {Example(spec)}", Upper(spec, annotation.Key));
    }

    private static string Example(AnnotationSpec spec) =>
        spec.AllowsOpenPart(spec.Stem + "80") ? "a number such as 80"
        : spec.AllowsOpenPart(spec.Stem + "HTTPS-443") ? "an upper-case protocol such as HTTPS-443"
        : "an upper-case protocol such as TCP-80";

    private static string? Upper(AnnotationSpec spec, string key) =>
        spec.Stem + spec.OpenPart(key).ToUpperInvariant() is var upper && spec.AllowsOpenPart(upper) ? upper : null;
}

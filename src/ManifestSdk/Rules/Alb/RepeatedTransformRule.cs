using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Two transforms of one type on one rule, which AWS refuses.</summary>
internal sealed class RepeatedTransformRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5027", "alb-transform-repeated", "A rule of an ALB has each type of transform once", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index) =>
        from annotation in alb.Resource.AnnotationsFrom(AlbKeys.Transforms)
        from same in Types(annotation.Text).GroupBy(static type => type, StringComparer.Ordinal)
        where same.Count() > 1
        select On(alb.Resource, annotation.Entry.Value, $"AWS takes one transform of type '{same.Key}' for a rule, and '{annotation.Key}' has {same.Count()}. Write them as one.");

    private static IEnumerable<string> Types(string? text) =>
        JsonReader.ObjectsIn(text).Select(static transform => (transform["type"] as JsonString)?.Text).OfType<string>();
}

using System.Globalization;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A canary that no request can reach, or that every request reaches.</summary>
internal sealed class CanaryRule : NginxRule
{
    private const long DefaultTotal = 100;

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7007", "nginx-canary-choice", "A canary says which requests it gets", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(IngressView ingress)
    {
        var resource = ingress.Resource;
        if (!BooleanValue.IsTrue(resource.Annotation(NginxKeys.Canary)) || resource.AnnotationEntry(NginxKeys.Canary) is not { } canary)
            yield break;

        if (!resource.HasAnnotation(NginxKeys.CanaryWeight) && !resource.HasAnnotation(NginxKeys.CanaryByHeader) && !resource.HasAnnotation(NginxKeys.CanaryByCookie))
            yield return OnKey(resource, canary, $"No request reaches the canary. Write '{NginxKeys.CanaryWeight}', '{NginxKeys.CanaryByHeader}' or '{NginxKeys.CanaryByCookie}'.");

        var total = resource.HasAnnotation(NginxKeys.CanaryWeightTotal) ? Number(resource, NginxKeys.CanaryWeightTotal) : DefaultTotal;
        if (Number(resource, NginxKeys.CanaryWeight) is { } weight && weight > total)
            yield return On(resource, resource.AnnotationEntry(NginxKeys.CanaryWeight)!.Value, string.Format(CultureInfo.InvariantCulture, "The weight {0} is more than the total {1}, so every request goes to the canary. Write a weight of at most {1}, or a larger '{2}'.", weight, total, NginxKeys.CanaryWeightTotal));
    }

    private static long? Number(ManifestResource resource, string key) =>
        long.TryParse(resource.Annotation(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

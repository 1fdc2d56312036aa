using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A health check that still waits when the next one is due: AWS refuses it.</summary>
internal sealed class HealthCheckTimeoutRule : ManifestRule
{
    private const long DefaultSeconds = 10;

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6007", "nlb-health-check-timeout", "A health check's timeout is no longer than its interval", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in NlbServices.Taken(set.Index).Where(static service => service.Spec?["externalTrafficPolicy"] is not ManifestScalar { Text: "Local" }))
        {
            var place = service.Resource.AnnotationEntry(NlbKeys.HealthCheckTimeout) ?? service.Resource.AnnotationEntry(NlbKeys.HealthCheckInterval);
            var timeout = Read(service.Resource, NlbKeys.HealthCheckTimeout);
            var interval = Read(service.Resource, NlbKeys.HealthCheckInterval);
            if (place is not null && timeout > interval)
                yield return On(service.Resource, place.Value, string.Format(CultureInfo.InvariantCulture, "A health check waits {0} seconds, and the next one is due after {1}; make the timeout no longer than the interval", timeout, interval));
        }
    }

    private static long? Read(ManifestResource resource, string key) =>
        !resource.HasAnnotation(key) ? DefaultSeconds
        : long.TryParse(resource.Annotation(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}

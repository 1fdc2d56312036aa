using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A health check that still waits when the next one is due: AWS refuses it.</summary>
internal sealed class HealthCheckTimeoutRule : ManifestRule
{
    private const long DefaultInterval = 15;
    private const long DefaultTimeout = 5;

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5007", "alb-health-check-timeout", "A health check's timeout is shorter than its interval", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var resource in set.Index.Resources.Where(static resource => resource.Kind is "Ingress" or "Service"))
        {
            var timeout = Read(resource, AlbKeys.HealthCheckTimeout, DefaultTimeout);
            var interval = Read(resource, AlbKeys.HealthCheckInterval, DefaultInterval);
            if (timeout is null || interval is null || timeout < interval)
                continue;

            var place = resource.AnnotationEntry(AlbKeys.HealthCheckTimeout) ?? resource.AnnotationEntry(AlbKeys.HealthCheckInterval)!;
            var message = string.Format(
                CultureInfo.InvariantCulture, "A health check waits {0} seconds, and the next one is due after {1}; make the timeout shorter than the interval", timeout, interval);
            yield return On(resource, place.Value, message);
        }
    }

    /// <summary>The number, or the default; a Service that is silent may get the other number from its Ingress.</summary>
    private static long? Read(ManifestResource resource, string key, long fallback)
    {
        if (resource.AnnotationEntry(key) is null)
            return resource.Kind == "Ingress" ? fallback : null;

        return long.TryParse(resource.Annotation(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

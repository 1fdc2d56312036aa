using ManifestSdk.Model;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Fields that only some of the three probes may have.</summary>
internal sealed class ProbeFieldNotAllowedRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2010", "probe-field-not-allowed", "A probe has only fields that its sort may have", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from probe in container.Probes
        from field in (probe.Value as ManifestMapping)?.Entries ?? []
        let problem = Problem(probe.Key, field)
        where problem is not null
        select On(workload.Resource, field.Value, $"The {probe.Key} of {container} in {workload.Resource} {problem}") with
        {
            Fix = field.Key == "successThreshold" ? ManifestFix.Use(field.Value, 1) : null,
        };

    private static string? Problem(string probe, ManifestEntry field) => (probe, field) switch
    {
        ("livenessProbe" or "startupProbe", { Key: "successThreshold", Value: ManifestScalar { Integer: { } threshold and not 0 and not 1 } }) =>
            $"has successThreshold {threshold}; it must be 1",
        ("readinessProbe", { Key: "terminationGracePeriodSeconds" }) =>
            "has terminationGracePeriodSeconds. Readiness never stops a container; leave it out.",
        _ => null,
    };
}

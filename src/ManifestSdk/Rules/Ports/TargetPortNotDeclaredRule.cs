using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>
/// A container may listen on ports that it does not declare, so a number that is missing is a warning, and only where
/// the Pods declare ports at all.
/// </summary>
internal sealed class TargetPortNotDeclaredRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3003", "target-port-not-declared", "A Service's target port number is declared by the Pods it selects", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        let selected = set.Index.SelectedBy(service).ToArray()
        where selected.Length > 0 && selected.All(static workload => workload.Ports.Count > 0)
        from port in service.Ports
        where port.Target?.Integer is >= 1 and <= 65535
            && !selected.Any(workload => workload.Ports.Any(pod => pod.IsMeantBy(port.Target) && pod.Protocol == port.Protocol))
        select Explain(service, port, selected);

    private Finding Explain(ServiceView service, ServicePortView port, WorkloadView[] selected)
    {
        var target = port.Target!;
        var declared = selected.SelectMany(static workload => workload.Ports).ToArray();
        var workloads = Wording.List(selected.Select(static workload => workload.Resource.ToString()));

        if (declared.FirstOrDefault(pod => pod.IsMeantBy(target)) is { } other)
        {
            return On(
                service.Resource,
                target,
                $"{service.Resource} sends {port.Protocol} to port {target}, which {workloads} declares for {other.Protocol}") with
            {
                Related = [other.Node.Origin],
            };
        }

        var numbers = declared.Select(static pod => pod.ToString()).Distinct();
        return On(
            service.Resource,
            target,
            $"{service.Resource} targets port {target}, which no container of {workloads} declares. They declare {Wording.List(numbers)}.") with
        {
            Related = selected.Select(static workload => workload.Resource.Origin).ToArray(),
            Fix = OnlyPort(port, declared),
        };
    }

    /// <summary>Where the target is left out, the value at hand is the Service's own port, which may be right.</summary>
    private static ManifestFix? OnlyPort(ServicePortView port, ContainerPortView[] declared) =>
        declared is [{ Number: { } number }] && port.Node["targetPort"] is { } written ? ManifestFix.Use(written, number) : null;
}

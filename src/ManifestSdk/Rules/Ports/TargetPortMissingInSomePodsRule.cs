using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>A selector that catches more workloads than those that listen on the target port.</summary>
internal sealed class TargetPortMissingInSomePodsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3004", "target-port-missing-in-some-pods", "All Pods that a Service selects listen on its target ports", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        from finding in TooBroad(service, set.Index.SelectedBy(service).Where(static workload => workload.Ports.Count > 0).ToArray()).Take(1)
        select finding;

    private IEnumerable<Finding> TooBroad(ServiceView service, WorkloadView[] selected) =>
        from port in service.Ports
        let target = port.Target
        where target?.Value is string or long
        let lacking = selected.Where(workload => !workload.Ports.Any(pod => pod.IsMeantBy(target))).ToArray()
        where lacking.Length > 0 && lacking.Length < selected.Length
        select Explain(service, port, selected.Except(lacking).ToArray(), lacking);

    private Finding Explain(ServiceView service, ServicePortView port, WorkloadView[] listening, WorkloadView[] lacking)
    {
        var names = Wording.List(lacking.Select(static workload => workload.Resource.ToString()));
        var consequence = port.Target!.Text is null ? "part of the traffic is refused" : "their Pods get none of its traffic";
        return On(
            service.Resource,
            service.Selector!,
            $"{service.Resource} also selects {names}, without port {Wording.Port(port.Target)}: {consequence}. {Advice(listening, lacking)}") with
        {
            Related = [port.Node.Origin, .. lacking.Select(static workload => workload.Resource.Origin)],
        };
    }

    private static string Advice(WorkloadView[] listening, WorkloadView[] lacking)
    {
        var label = listening[0].Labels.Texts().FirstOrDefault(candidate =>
            listening.All(workload => workload.Labels?.Text(candidate.Key) == candidate.Value)
            && lacking.All(workload => workload.Labels?.Text(candidate.Key) != candidate.Value));
        var names = Wording.List(listening.Select(static workload => workload.Resource.ToString()));
        return label.Key is null
            ? $"Give {names} a label of its own and select that."
            : $"Add '{label.Key}: {label.Value}' to the selector to reach {names} only.";
    }
}

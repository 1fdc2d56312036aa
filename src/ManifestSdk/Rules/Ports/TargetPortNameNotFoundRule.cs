using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>A target port given by name has no endpoint until some selected container declares that name.</summary>
internal sealed class TargetPortNameNotFoundRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3002", "target-port-name-not-found", "A Service's target port name is declared by the Pods it selects", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        let selected = set.Index.SelectedBy(service).ToArray()
        where selected.Length > 0 && selected.All(static workload => workload.HasKnownPorts)
        from port in service.Ports
        where port.Target?.Text is { } name
            && PortName.IsValid(name)
            && !selected.Any(workload => workload.Ports.Any(pod => pod.Name == name && pod.Protocol == port.Protocol))
        select Explain(service, port, selected);

    private Finding Explain(ServiceView service, ServicePortView port, WorkloadView[] selected)
    {
        var target = port.Target!;
        var declared = selected.SelectMany(static workload => workload.Ports).ToArray();
        var workloads = Wording.List(selected.Select(static workload => workload.Resource.ToString()));

        if (declared.FirstOrDefault(pod => pod.Name == target.Text) is { } other)
        {
            return On(
                service.Resource,
                target,
                $"{service.Resource} sends {port.Protocol} to port '{target.Text}', which {workloads} declares for {other.Protocol}") with
            {
                Related = [other.Node.Origin],
            };
        }

        var near = NearMiss.Of(target.Text!, declared.Select(static pod => pod.Name).OfType<string>());
        return On(
            service.Resource,
            target,
            $"{service.Resource} targets port '{target.Text}', which no container of {workloads} declares. {Hint(near, declared)}") with
        {
            Related = selected.Select(static workload => workload.Resource.Origin).ToArray(),
            Fix = ManifestFix.UseIfKnown(target, near),
        };
    }

    private static string Hint(string? near, ContainerPortView[] declared) => (near, declared) switch
    {
        ({ } name, _) => $"Did you mean '{name}'?",
        (_, []) => "They declare no ports at all.",
        _ => $"They declare {Wording.List(declared.Select(static pod => pod.ToString()))}.",
    };
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Services that send to different ports of the same Pods rely on each Pod to listen on all of them.</summary>
internal sealed class SeveralTargetPortsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9009", "several-target-ports", "Pods declare the ports that several Services send to", RuleSeverity.Info) { IsEnabledByDefault = false };

    /// <summary>Where Pods declare ports, other rules compare them.</summary>
    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from pair in SelectingWorkload.WithServices(set.Index)
        let workload = pair.Workload
        where WorkloadView.TryRead(workload) is null or { Ports.Count: 0 }
        let targets = pair.Services.SelectMany(static service => service.Ports, static (service, port) => (service, port.Target)).Where(static target => target.Target is not null).ToArray()
        where targets.Select(static target => target.service).Distinct().Count() > 1 && targets.Select(static target => target.Target).Distinct().Count() > 1
        let ports = Wording.List(targets.Select(static target => Wording.Port(target.Target!)).Distinct())
        from target in targets
        select On(
            target.service.Resource,
            target.Target!,
            $"Services send to the ports {ports} of the same Pods, and {workload} declares none of them. Every Pod must listen on all of them; declare them in its containers.") with
        {
            Related = [workload.Origin],
        };
}

using ManifestSdk.Model;

namespace ManifestSdk.Rules.Ports;

/// <summary>
/// A process may listen on ports that its container does not declare, and many serve their health on one, so a number that
/// is missing is worth a look and no more, and only where the container declares ports at all.
/// </summary>
internal sealed class ProbePortNotDeclaredRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3006", "probe-port-not-declared", "A probe's port number is declared by its own container", RuleSeverity.Info);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from probe in ProbePorts.Over(set.Index)
        let ports = probe.Container.Ports
        where probe.Port.Integer is >= 1 and <= 65535 && ports.Count > 0 && !ports.Any(port => port.IsMeantBy(probe.Port))
        select On(
            probe.Workload.Resource,
            probe.Port,
            $"The {probe.Probe} of {probe.Container} in {probe.Workload.Resource} asks port {probe.Port}, which that container does not declare. "
            + $"It declares {Wording.List(ports.Select(static port => port.ToString()))}.") with
        {
            Fix = ports is [{ Number: { } only }] ? ManifestFix.Use(probe.Port, only) : null,
        };
}

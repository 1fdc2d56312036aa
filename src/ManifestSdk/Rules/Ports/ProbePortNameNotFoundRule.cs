using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>A probe's port name is looked up in its own container only.</summary>
internal sealed class ProbePortNameNotFoundRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3005", "probe-port-name-not-found", "A probe's port name is declared by its own container", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from probe in ProbePorts.Over(set.Index)
        where probe.Port.Text is { } name && PortName.IsValid(name) && !probe.Container.Ports.Any(port => port.Name == name)
        select Explain(probe.Workload, probe.Container, probe.Probe, probe.Port);

    private Finding Explain(WorkloadView workload, ContainerView container, string probe, ManifestScalar port)
    {
        var near = NearMiss.Of(port.Text!, container.Ports.Select(static declared => declared.Name).OfType<string>());
        return On(
            workload.Resource,
            port,
            $"The {probe} of {container} in {workload.Resource} asks port '{port.Text}', which that container does not declare. {Hint(near, container)}") with
        {
            Fix = ManifestFix.UseIfKnown(port, near),
        };
    }

    private static string Hint(string? near, ContainerView container) => (near, container.Ports) switch
    {
        ({ } name, _) => $"Did you mean '{name}'?",
        (_, { Count: 0 }) => "It declares no ports at all.",
        _ => $"It declares {Wording.List(container.Ports.Select(static port => port.ToString()))}.",
    };
}

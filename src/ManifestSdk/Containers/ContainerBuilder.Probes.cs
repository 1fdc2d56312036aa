namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Finds out whether the container has started, <c>startupProbe</c>; the other probes wait for it.</summary>
    /// <param name="probe">Says what to do and how often.</param>
    public ContainerBuilder StartupProbe(Action<ProbeBuilder> probe) => Probe("startupProbe", probe);

    /// <summary>Finds out whether the container still lives, <c>livenessProbe</c>; one that doesn't is restarted.</summary>
    /// <param name="probe">Says what to do and how often.</param>
    public ContainerBuilder LivenessProbe(Action<ProbeBuilder> probe) => Probe("livenessProbe", probe);

    /// <summary>Finds out whether the container can serve, <c>readinessProbe</c>; a Pod that can't gets no traffic from Services.</summary>
    /// <param name="probe">Says what to do and how often.</param>
    public ContainerBuilder ReadinessProbe(Action<ProbeBuilder> probe) => Probe("readinessProbe", probe);

    private ContainerBuilder Probe(string field, Action<ProbeBuilder> probe)
    {
        if (probe is null)
            throw new ArgumentNullException(nameof(probe));

        probe(new ProbeBuilder(_container.Mapping(field)));
        return this;
    }
}

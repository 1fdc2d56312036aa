using ManifestSdk.Model;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A probe asks in exactly one way.</summary>
internal sealed class ProbeHandlerRule : ManifestRule
{
    private static readonly string[] Handlers = ["httpGet", "tcpSocket", "grpc", "exec"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2009", "probe-handler", "A probe has exactly one of httpGet, tcpSocket, grpc and exec", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from probe in container.Probes
        where probe.Value is ManifestMapping
        let handlers = ((ManifestMapping)probe.Value).Entries.Where(static entry => Handlers.Contains(entry.Key) && entry.Value is not ManifestScalar { Value: null }).ToArray()
        where handlers.Length != 1
        select handlers.Length == 0
            ? On(workload.Resource, probe.Value, $"The {probe.Key} of {container} in {workload.Resource} asks nothing. Write one of {Wording.Choice(Handlers)}.")
            : OnKey(
                workload.Resource,
                handlers[1],
                $"The {probe.Key} of {container} in {workload.Resource} has {Wording.List(handlers.Select(static handler => $"'{handler.Key}'"))}. Keep one.");
}

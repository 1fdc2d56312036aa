using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>With which rights a container of Linux runs: its own <c>securityContext</c> and its Pod's.</summary>
internal sealed class ContainerRights(WorkloadView workload, ContainerView container)
{
    public WorkloadView Workload { get; } = workload;

    public ContainerView Container { get; } = container;

    public ManifestMapping? Context { get; } = container.Node.Mapping("securityContext");

    /// <summary>Whether the container may do everything anyway, so that narrower rights say nothing.</summary>
    public bool IsPrivileged => Context?["privileged"] is ManifestScalar { Boolean: true };

    /// <summary>The capabilities that are added, without the prefix that some write.</summary>
    public IEnumerable<(ManifestScalar Node, string Name)> Added =>
        from capability in Context?.Mapping("capabilities").Scalars("add") ?? []
        where capability.Text is not null
        select (capability, capability.Text!.StartsWith("CAP_", StringComparison.Ordinal) ? capability.Text.Substring(4) : capability.Text);

    /// <summary>The containers of everything that the set declares; Windows knows none of these rights.</summary>
    public static IEnumerable<ContainerRights> Of(ManifestIndex index) =>
        from workload in index.Workloads
        where workload.Spec?.Mapping("os")?.Text("name") != "windows"
        from container in workload.AllContainers
        select new ContainerRights(workload, container);

    /// <summary>What the container says, or else its Pod.</summary>
    public ManifestNode? Effective(string key) => Context?[key] ?? Workload.Spec?.Mapping("securityContext")?[key];

    /// <summary>Where a field is written, or else the container whose field is missing.</summary>
    public ManifestNode PlaceOf(ManifestNode? written) => written ?? Container.Node["name"] ?? Container.Node;
}

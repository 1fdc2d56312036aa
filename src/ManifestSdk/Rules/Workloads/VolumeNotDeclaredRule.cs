using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>What a container mounts must be a volume of its Pod, or a claim template of its StatefulSet.</summary>
internal sealed class VolumeNotDeclaredRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2015", "volume-not-declared", "A mounted volume is one of the Pod's volumes", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        let volumes = new HashSet<string>(NamesOf(workload), StringComparer.Ordinal)
        from container in workload.AllContainers
        from mount in container.Node.Mappings("volumeMounts").Concat(container.Node.Mappings("volumeDevices"))
        let name = mount.Scalar("name")
        where name?.Text is { Length: > 0 } && !volumes.Contains(name.Text)
        select Explain(workload, container, name, volumes);

    private Finding Explain(WorkloadView workload, ContainerView container, ManifestScalar name, HashSet<string> volumes)
    {
        var near = NearMiss.Of(name.Text!, volumes);
        return On(
            workload.Resource,
            name,
            $"{workload.Resource} has no volume '{name.Text}' for {container} to mount."
            + (near is null ? " Add it to the Pod's volumes." : Wording.DidYouMean(near))) with
        {
            Fix = ManifestFix.UseIfKnown(name, near),
        };
    }

    private static IEnumerable<string> NamesOf(WorkloadView workload) =>
        workload.Spec.Mappings("volumes").Select(static volume => volume.Text("name"))
            .Concat(workload.Resource.Spec.Mappings("volumeClaimTemplates").Select(static claim => claim.Mapping("metadata")?.Text("name")))
            .OfType<string>();
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>One Pod behind a Service is down whenever it moves.</summary>
internal sealed class SingleReplicaRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9005", "single-replica", "A Deployment behind a Service has two replicas or more", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var scaled = Autoscalers.TargetsOf(set.Index);
        return
            from workload in set.Index.Services.SelectMany(service => set.Index.SelectedBy(service)).Distinct()
            let resource = workload.Resource
            where resource is { IsExternal: false } && resource.IsKubernetes("Deployment")
                && resource.Spec!["replicas"] is null or ManifestScalar { Integer: 1 }
                && !scaled.ContainsKey(Autoscalers.KeyOf(resource))
            select On(
                resource,
                resource.Spec!["replicas"] ?? resource.Metadata?["name"] ?? resource.Root,
                $"{resource} runs one Pod, which nobody can reach while it moves. Run two or more.");
    }
}

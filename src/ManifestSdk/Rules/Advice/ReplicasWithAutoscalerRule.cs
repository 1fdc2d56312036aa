using ManifestSdk.Model;

namespace ManifestSdk.Rules.Advice;

/// <summary>Every deployment sets the written number again, against the autoscaler.</summary>
internal sealed class ReplicasWithAutoscalerRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9006", "replicas-with-autoscaler", "What an autoscaler scales writes no replicas", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var scaled = Autoscalers.TargetsOf(set.Index);
        return
            from resource in set.Index.Resources
            let replicas = resource.Spec?["replicas"]
            where replicas is not null && scaled.ContainsKey(Autoscalers.KeyOf(resource))
            let autoscaler = scaled[Autoscalers.KeyOf(resource)]
            select On(resource, replicas, $"{resource} writes replicas {replicas}, and {autoscaler} sets another number. Leave out the replicas.") with
            {
                Related = [autoscaler.Origin],
            };
    }
}

using ManifestSdk.Model;

namespace ManifestSdk.Rules.Services;

/// <summary>The range is a setting of the API server, so a number outside the usual one is a warning.</summary>
internal sealed class NodePortOutOfRangeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3013", "node-port-out-of-range", "A node port lies between 30000 and 32767", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from asked in NodePorts.Over(set.Index)
        where asked.NodePort.Integer is (>= 1 and < 30000) or (> 32767 and <= 65535)
        select On(
            asked.Service.Resource,
            asked.NodePort,
            $"Node port {asked.NodePort} of {asked.Service.Resource} is outside 30000 to 32767, the range of an API server that is not told otherwise");
}

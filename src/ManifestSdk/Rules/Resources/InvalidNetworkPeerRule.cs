using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>A peer is a block of addresses or a selection of Pods.</summary>
internal sealed class InvalidNetworkPeerRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8009", "invalid-network-peer", "A NetworkPolicy's peer is either an ipBlock or selectors", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from peer in set.Index.OfType("networking.k8s.io/v1.NetworkPolicyPeer")
        let mapping = peer.Fields
        let selects = mapping["podSelector"] is not null || mapping["namespaceSelector"] is not null
        let problem = (selects, mapping["ipBlock"] is not null) switch
        {
            (true, true) => "has an ipBlock and selectors. Write two peers.",
            (false, false) => "names nobody. Write podSelector, namespaceSelector or ipBlock.",
            _ => null,
        }
        where problem is not null
        select On(peer.Resource, peer.Place, $"A peer of {peer.Resource} {problem}");
}

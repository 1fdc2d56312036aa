using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Traffic that a NetworkPolicy lets in.</summary>
public sealed class NetworkPolicyIngressRuleBuilder : NetworkPolicyRuleBuilder<NetworkPolicyIngressRuleBuilder>
{
    internal NetworkPolicyIngressRuleBuilder(RecordedMapping rule)
        : base(rule)
    {
    }

    /// <summary>Names who may send, an entry of <c>from</c>. Without any, everybody may.</summary>
    /// <param name="from">The peer.</param>
    public NetworkPolicyIngressRuleBuilder From(Action<NetworkPolicyPeerBuilder> from) => AddPeer("from", from, nameof(from));
}

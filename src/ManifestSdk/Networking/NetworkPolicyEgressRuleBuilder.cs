using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Traffic that a NetworkPolicy lets out.</summary>
public sealed class NetworkPolicyEgressRuleBuilder : NetworkPolicyRuleBuilder<NetworkPolicyEgressRuleBuilder>
{
    internal NetworkPolicyEgressRuleBuilder(RecordedMapping rule)
        : base(rule)
    {
    }

    /// <summary>Names who may receive, an entry of <c>to</c>. Without any, everybody may.</summary>
    /// <param name="to">The peer.</param>
    public NetworkPolicyEgressRuleBuilder To(Action<NetworkPolicyPeerBuilder> to) => AddPeer("to", to, nameof(to));
}

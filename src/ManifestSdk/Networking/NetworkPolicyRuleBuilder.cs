using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What one rule of a NetworkPolicy lets through: its ports, whichever the direction.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class NetworkPolicyRuleBuilder<TSelf>
    where TSelf : NetworkPolicyRuleBuilder<TSelf>
{
    private protected NetworkPolicyRuleBuilder(RecordedMapping rule) => Rule = rule;

    private protected RecordedMapping Rule { get; }

    private protected TSelf Self => (TSelf)this;

    /// <summary>Names a port, an entry of <c>ports</c>. Without any, all are open.</summary>
    /// <param name="port">The Pods' port, by number or name: the target port, never a Service's.</param>
    /// <param name="protocol">The transport protocol.</param>
    /// <param name="endPort">The last of a range that begins with <paramref name="port"/>.</param>
    public TSelf Port(IntOrString port, Protocol protocol = Protocol.Tcp, int? endPort = null)
    {
        var entry = Rule.Sequence("ports").AddMapping();
        entry.SetArgument("port", port);
        if (protocol != Protocol.Tcp)
            entry.SetArgument("protocol", protocol);

        entry.SetIfGiven("endPort", endPort);
        return Self;
    }

    private protected TSelf AddPeer(string field, Action<NetworkPolicyPeerBuilder> peer, string parameter)
    {
        if (peer is null)
            throw new ArgumentNullException(parameter);

        peer(new NetworkPolicyPeerBuilder(Rule.Sequence(field).AddMapping()));
        return Self;
    }
}

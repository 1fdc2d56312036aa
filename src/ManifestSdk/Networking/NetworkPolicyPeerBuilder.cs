using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// Who is at the other end: Pods, the Pods of namespaces, or addresses. Pods and namespaces together mean those Pods in
/// those namespaces; Pods alone mean this namespace.
/// </summary>
public sealed class NetworkPolicyPeerBuilder
{
    private readonly RecordedMapping _peer;

    internal NetworkPolicyPeerBuilder(RecordedMapping peer) => _peer = peer;

    /// <summary>Means a workload's Pods, <c>podSelector</c>.</summary>
    /// <param name="workload">The workload.</param>
    public NetworkPolicyPeerBuilder Pods(IWorkload workload)
    {
        _peer.SelectPods("podSelector", workload);
        return this;
    }

    /// <summary>Means the Pods that a selector finds, <c>podSelector</c>.</summary>
    /// <param name="podSelector">Spells it out; one that says nothing finds all.</param>
    public NetworkPolicyPeerBuilder Pods(Action<LabelSelectorBuilder> podSelector)
    {
        _peer.Select("podSelector", podSelector);
        return this;
    }

    /// <summary>Means one namespace, <c>namespaceSelector</c>, by the label <c>kubernetes.io/metadata.name</c> that the server gives each.</summary>
    /// <param name="namespace">The namespace.</param>
    public NetworkPolicyPeerBuilder Namespace(ResourceName<NamespaceBuilder> @namespace)
    {
        var selector = new RecordedMapping(CallSite.Call);
        _peer.Set("namespaceSelector", selector);
        selector.Mapping("matchLabels").SetArgument("kubernetes.io/metadata.name", @namespace, nameof(@namespace));
        return this;
    }

    /// <summary>Means the namespaces that a selector finds, <c>namespaceSelector</c>.</summary>
    /// <param name="namespaceSelector">Spells it out; one that says nothing finds all.</param>
    public NetworkPolicyPeerBuilder Namespaces(Action<LabelSelectorBuilder> namespaceSelector)
    {
        _peer.Select("namespaceSelector", namespaceSelector);
        return this;
    }

    /// <summary>Means addresses outside the cluster, <c>ipBlock</c>. Not together with Pods or namespaces.</summary>
    /// <param name="cidr">The addresses: <c>10.0.0.0/8</c> (MSDK3020).</param>
    /// <param name="except">Parts of them that are not meant (MSDK8057).</param>
    public NetworkPolicyPeerBuilder IpBlock(Cidr cidr, params Cidr[] except)
    {
        if (except is null)
            throw new ArgumentNullException(nameof(except));

        var block = _peer.Mapping("ipBlock");
        block.SetArgument("cidr", cidr);
        if (except.Length > 0)
            block.SetArguments("except", except);

        return this;
    }
}

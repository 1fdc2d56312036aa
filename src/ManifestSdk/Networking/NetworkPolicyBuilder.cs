using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// A NetworkPolicy (<c>networking.k8s.io/v1</c>): lets only the traffic through that it names, to and from the Pods that it
/// selects. Without a selector those are all Pods of the namespace.
/// </summary>
public sealed class NetworkPolicyBuilder : ResourceBuilder<NetworkPolicyBuilder>
{
    internal NetworkPolicyBuilder(string name, string @namespace)
        : base("networking.k8s.io/v1", "NetworkPolicy", name, @namespace) => Spec.Mapping("podSelector");

    /// <summary>Bounds a workload's Pods, <c>spec.podSelector</c>.</summary>
    /// <param name="workload">The workload; labels that it gains later count too.</param>
    public NetworkPolicyBuilder Selects(IWorkload workload)
    {
        Spec.SelectPods("podSelector", workload);
        return this;
    }

    /// <summary>Bounds the Pods that a selector finds, <c>spec.podSelector</c>.</summary>
    /// <param name="podSelector">Spells it out.</param>
    public NetworkPolicyBuilder PodSelector(Action<LabelSelectorBuilder> podSelector)
    {
        Spec.Select("podSelector", podSelector);
        return this;
    }

    /// <summary>
    /// Says which traffic is bounded, <c>spec.policyTypes</c>. A type without any rule lets nothing through. By default
    /// incoming traffic, and outgoing where there is a rule for it.
    /// </summary>
    /// <param name="policyTypes">The types.</param>
    public NetworkPolicyBuilder PolicyTypes(params NetworkPolicyType[] policyTypes)
    {
        Spec.SetArguments("policyTypes", policyTypes);
        return this;
    }

    /// <summary>Lets traffic in, an entry of <c>spec.ingress</c>.</summary>
    /// <param name="ingress">Says from whom, to which ports. What it doesn't say is open.</param>
    public NetworkPolicyBuilder Ingress(Action<NetworkPolicyIngressRuleBuilder> ingress)
    {
        if (ingress is null)
            throw new ArgumentNullException(nameof(ingress));

        ingress(new NetworkPolicyIngressRuleBuilder(Spec.Sequence("ingress").AddMapping()));
        return this;
    }

    /// <summary>Lets traffic out, an entry of <c>spec.egress</c>.</summary>
    /// <param name="egress">Says to whom, to which ports. What it doesn't say is open.</param>
    public NetworkPolicyBuilder Egress(Action<NetworkPolicyEgressRuleBuilder> egress)
    {
        if (egress is null)
            throw new ArgumentNullException(nameof(egress));

        egress(new NetworkPolicyEgressRuleBuilder(Spec.Sequence("egress").AddMapping()));
        return this;
    }
}

using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class ServiceBuilder
{
    /// <summary>Sends each client to the same Pod again, <c>sessionAffinity: ClientIP</c>.</summary>
    /// <param name="timeoutSeconds">For how long, in seconds, 1 to 86400. The default is 10800.</param>
    public ServiceBuilder SessionAffinityClientIp(Duration? timeoutSeconds = null)
    {
        Spec.Set("sessionAffinity", "ClientIP", CallSite.Call);
        if (timeoutSeconds is not null)
            Spec.Mapping("sessionAffinityConfig").Mapping("clientIP").SetIfGiven("timeoutSeconds", timeoutSeconds);

        return this;
    }

    /// <summary>Says which Pods get traffic from outside, <c>externalTrafficPolicy</c>, on a Service of type NodePort or LoadBalancer.</summary>
    /// <param name="externalTrafficPolicy">All, or those on the node that the traffic reached.</param>
    public ServiceBuilder ExternalTrafficPolicy(TrafficPolicy externalTrafficPolicy)
    {
        Spec.SetArgument("externalTrafficPolicy", externalTrafficPolicy);
        return this;
    }

    /// <summary>Says which Pods get traffic from inside, <c>internalTrafficPolicy</c>.</summary>
    /// <param name="internalTrafficPolicy">All, or those on the client's node.</param>
    public ServiceBuilder InternalTrafficPolicy(TrafficPolicy internalTrafficPolicy)
    {
        Spec.SetArgument("internalTrafficPolicy", internalTrafficPolicy);
        return this;
    }

    /// <summary>Says which Pods are preferred, <c>trafficDistribution</c>.</summary>
    /// <param name="trafficDistribution">The preference.</param>
    public ServiceBuilder TrafficDistribution(TrafficDistribution trafficDistribution)
    {
        Spec.SetArgument("trafficDistribution", trafficDistribution);
        return this;
    }

    /// <summary>Lets only these clients through the load balancer, <c>loadBalancerSourceRanges</c>.</summary>
    /// <param name="loadBalancerSourceRanges">CIDRs: <c>203.0.113.0/24</c> (MSDK3020).</param>
    public ServiceBuilder LoadBalancerSourceRanges(params Cidr[] loadBalancerSourceRanges)
    {
        Spec.SetArguments("loadBalancerSourceRanges", loadBalancerSourceRanges);
        return this;
    }

    /// <summary>Says whether a load balancer needs ports on the nodes, <c>allocateLoadBalancerNodePorts</c>. The default is true.</summary>
    /// <param name="allocateLoadBalancerNodePorts">False where it sends traffic straight to Pods.</param>
    public ServiceBuilder AllocateLoadBalancerNodePorts(bool allocateLoadBalancerNodePorts)
    {
        Spec.SetArgument("allocateLoadBalancerNodePorts", allocateLoadBalancerNodePorts);
        return this;
    }

    /// <summary>Publishes Pods that aren't ready too, <c>publishNotReadyAddresses</c>: for peers that must find each other to become so.</summary>
    /// <param name="publishNotReadyAddresses">Whether to.</param>
    public ServiceBuilder PublishNotReadyAddresses(bool publishNotReadyAddresses = true)
    {
        Spec.SetArgument("publishNotReadyAddresses", publishNotReadyAddresses);
        return this;
    }

    /// <summary>Says how many address families the Service has, <c>ipFamilyPolicy</c>.</summary>
    /// <param name="ipFamilyPolicy">One, two where possible, or two.</param>
    public ServiceBuilder IpFamilyPolicy(IpFamilyPolicy ipFamilyPolicy)
    {
        Spec.SetArgument("ipFamilyPolicy", ipFamilyPolicy);
        return this;
    }
}

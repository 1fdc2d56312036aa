using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What kind of address a Service has. Without any of these it is one inside the cluster, <c>ClusterIP</c>.</summary>
public sealed partial class ServiceBuilder
{
    /// <summary>Gives the Service no address: DNS answers with the Pods' own, <c>clusterIP: None</c>.</summary>
    public ServiceBuilder Headless()
    {
        Spec.Set("clusterIP", "None", CallSite.Call);
        return this;
    }

    /// <summary>Opens the ports on every node too, <c>type: NodePort</c>.</summary>
    public ServiceBuilder NodePort()
    {
        Spec.Set("type", "NodePort", CallSite.Call);
        return this;
    }

    /// <summary>Asks for a load balancer outside the cluster, <c>type: LoadBalancer</c>.</summary>
    /// <param name="loadBalancerClass">Who makes it, a qualified name: <c>service.k8s.aws/nlb</c>. By default the cluster's own provider. Can't change later.</param>
    public ServiceBuilder LoadBalancer(string? loadBalancerClass = null)
    {
        Spec.Set("type", "LoadBalancer", CallSite.Call);
        Spec.SetIfGiven("loadBalancerClass", loadBalancerClass);
        return this;
    }

    /// <summary>Asks for a load balancer, of this class where one is named, and leaves what was said already.</summary>
    internal void DefaultToLoadBalancer(string? loadBalancerClass = null)
    {
        if (!Spec.Contains("type"))
            Spec.Set("type", "LoadBalancer", CallSite.Call);
        if (loadBalancerClass is not null && !Spec.Contains("loadBalancerClass"))
            Spec.Set("loadBalancerClass", loadBalancerClass, CallSite.Call);
    }

    /// <summary>Makes the Service an alias in DNS, <c>type: ExternalName</c>. It has no Pods and no address.</summary>
    /// <param name="externalName">The DNS name that it stands for.</param>
    public ServiceBuilder ExternalName(string externalName)
    {
        Spec.Set("type", "ExternalName", CallSite.Call);
        Spec.SetArgument("externalName", externalName);
        return this;
    }
}

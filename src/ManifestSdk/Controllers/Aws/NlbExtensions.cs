namespace ManifestSdk.Aws;

/// <summary>Serves Services by a Network Load Balancer, made by the AWS Load Balancer Controller.</summary>
public static class NlbExtensions
{
    /// <summary>
    /// Lets the AWS Load Balancer Controller make an NLB for the Service: writes its annotations, the type
    /// <c>LoadBalancer</c>, and the class <c>service.k8s.aws/nlb</c>, unless a type or class is given already.
    /// </summary>
    /// <param name="service">The Service.</param>
    /// <param name="configure">Writes the annotations.</param>
    public static ServiceBuilder Nlb(this ServiceBuilder service, Action<NlbBuilder> configure)
    {
        if (service is null)
            throw new ArgumentNullException(nameof(service));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        // The annotation names the controller as well; both of them contradict each other.
        service.DefaultToLoadBalancer(service.AnnotationMap.Contains(NlbKeys.Type) ? null : NlbKeys.LoadBalancerClass);
        configure(new NlbBuilder(service.AnnotationMap));
        return service;
    }
}

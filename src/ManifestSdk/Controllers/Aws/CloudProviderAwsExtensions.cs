namespace ManifestSdk.Aws;

/// <summary>Serves Services by a load balancer that the AWS provider which came with Kubernetes makes.</summary>
public static class CloudProviderAwsExtensions
{
    /// <summary>
    /// Leaves the Service to the in-tree AWS provider: writes its annotations, and the type <c>LoadBalancer</c> unless a type is
    /// given already. Without annotation <c>aws-load-balancer-type</c> it makes a Classic Load Balancer, where no webhook hands the
    /// Service to the AWS Load Balancer Controller.
    /// </summary>
    /// <param name="service">The Service.</param>
    /// <param name="configure">Writes the annotations.</param>
    public static ServiceBuilder CloudProviderAws(this ServiceBuilder service, Action<CloudProviderAwsBuilder> configure)
    {
        if (service is null)
            throw new ArgumentNullException(nameof(service));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        service.DefaultToLoadBalancer();
        configure(new CloudProviderAwsBuilder(service.AnnotationMap));
        return service;
    }
}

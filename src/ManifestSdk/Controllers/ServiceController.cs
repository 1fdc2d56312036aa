namespace ManifestSdk.Controllers;

/// <summary>The controllers that make load balancers for Services on AWS, as far as rules know them.</summary>
internal enum ServiceController
{
    /// <summary>The AWS Load Balancer Controller.</summary>
    AwsLoadBalancerController,

    /// <summary>EKS Auto Mode, which reads the same keys in its own way.</summary>
    EksAutoMode,

    /// <summary>The provider that came with Kubernetes.</summary>
    CloudProviderAws,

    /// <summary>Another one, or none.</summary>
    Other,
}

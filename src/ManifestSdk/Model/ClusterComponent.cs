namespace ManifestSdk.Model;

/// <summary>What reads manifests and annotations in a cluster. The members name the MSBuild properties: <c>KubernetesVersion</c>.</summary>
internal enum ClusterComponent
{
    /// <summary>Kubernetes itself.</summary>
    Kubernetes,

    /// <summary>The AWS Load Balancer Controller.</summary>
    AwsLoadBalancerController,

    /// <summary>ingress-nginx.</summary>
    IngressNginx,

    /// <summary>cert-manager.</summary>
    CertManager,

    /// <summary>ExternalDNS.</summary>
    ExternalDns,

    /// <summary>The provider that came with Kubernetes on AWS before the AWS Load Balancer Controller.</summary>
    CloudProviderAws,
}

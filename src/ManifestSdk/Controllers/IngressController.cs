namespace ManifestSdk.Controllers;

/// <summary>The Ingress controllers that rules know.</summary>
internal enum IngressController
{
    /// <summary>The AWS Load Balancer Controller.</summary>
    Alb,

    /// <summary>EKS Auto Mode, which reads the same keys in its own way.</summary>
    EksAutoMode,

    /// <summary>ingress-nginx.</summary>
    Nginx,

    /// <summary>Another one.</summary>
    Other,
}

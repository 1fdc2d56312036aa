using ManifestSdk;

namespace Shop.Conventions;

/// <summary>What a team gets that asks for a web service: the Pods, and the Service in front of them.</summary>
public sealed record WebService(DeploymentBuilder Deployment, ServiceBuilder Service)
{
    /// <summary>The port on which the Service answers, as an Ingress names it.</summary>
    public IngressBackend Backend => Service.Backend(80);
}

using ManifestSdk.Controllers;

namespace ManifestSdk.Aws;

/// <summary>Serves Ingresses by an Application Load Balancer, made by the AWS Load Balancer Controller.</summary>
public static class AlbExtensions
{
    /// <summary>
    /// Lets the AWS Load Balancer Controller make an ALB for the Ingress: writes its annotations, and the class <c>alb</c>
    /// unless a class is given already.
    /// </summary>
    /// <param name="ingress">The Ingress.</param>
    /// <param name="configure">Writes the annotations.</param>
    public static IngressBuilder Alb(this IngressBuilder ingress, Action<AlbBuilder> configure)
    {
        if (ingress is null)
            throw new ArgumentNullException(nameof(ingress));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        IngressClassChoice.Default(ingress, "alb");
        configure(new AlbBuilder(ingress.AnnotationMap));
        return ingress;
    }

    /// <summary>Describes the target groups that an ALB makes of this Service, in place of what the Ingress says of all its Services.</summary>
    /// <param name="service">The Service behind the Ingress.</param>
    /// <param name="configure">Writes the annotations.</param>
    public static ServiceBuilder AlbTargetGroup(this ServiceBuilder service, Action<AlbTargetGroupBuilder> configure)
    {
        if (service is null)
            throw new ArgumentNullException(nameof(service));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        configure(new AlbTargetGroupBuilder(service.AnnotationMap));
        return service;
    }
}

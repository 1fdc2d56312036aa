using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>Serves Services and Ingresses by EKS Auto Mode, which reads most keys of the AWS Load Balancer Controller.</summary>
public static class EksAutoModeExtensions
{
    /// <summary>
    /// Lets EKS Auto Mode make an NLB for the Service: writes the annotations, the type <c>LoadBalancer</c>, and the class
    /// <c>eks.amazonaws.com/nlb</c>, unless a type or class is given already.
    /// </summary>
    /// <param name="service">The Service.</param>
    /// <param name="configure">Writes the annotations. What Auto Mode does not read is a finding (MSDK1142).</param>
    public static ServiceBuilder EksAutoModeNlb(this ServiceBuilder service, Action<NlbBuilder> configure)
    {
        if (service is null)
            throw new ArgumentNullException(nameof(service));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        service.DefaultToLoadBalancer(NlbKeys.AutoModeClass);
        configure(new NlbBuilder(service.AnnotationMap));
        return service;
    }

    /// <summary>Makes this the class of Ingresses that EKS Auto Mode makes an ALB for: <c>spec.controller: eks.amazonaws.com/alb</c>.</summary>
    /// <param name="ingressClass">The IngressClass.</param>
    public static IngressClassBuilder EksAutoModeAlb(this IngressClassBuilder ingressClass)
    {
        if (ingressClass is null)
            throw new ArgumentNullException(nameof(ingressClass));

        ingressClass.Spec.Set("controller", "eks.amazonaws.com/alb", CallSite.Call);
        return ingressClass;
    }
}

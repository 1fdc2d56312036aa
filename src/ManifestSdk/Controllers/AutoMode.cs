using ManifestSdk.Model;

namespace ManifestSdk.Controllers;

/// <summary>EKS Auto Mode serves Ingresses and Services by a controller of its own, which reads the keys of the AWS Load Balancer Controller.</summary>
internal static class AutoMode
{
    /// <summary>Whether it surely serves an object.</summary>
    public static bool Serves(ManifestResource resource, ManifestIndex index) => resource.Kind switch
    {
        "Ingress" => IngressControllers.ByClass(resource, index) == IngressController.EksAutoMode,
        "Service" => ServiceControllers.Of(resource) == ServiceController.EksAutoMode,
        _ => false,
    };
}

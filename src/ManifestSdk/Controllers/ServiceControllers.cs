using ManifestSdk.Aws;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Controllers;

/// <summary>Finds out which controller makes the load balancer of a Service.</summary>
internal static class ServiceControllers
{
    /// <summary>
    /// The controller that a Service is surely left to, or <see langword="null"/> where the cluster decides: without class and type
    /// it is the in-tree provider, unless a webhook or EKS Auto Mode fills in its own class.
    /// </summary>
    public static ServiceController? Of(ManifestResource service) => service.Spec?.Text("loadBalancerClass") switch
    {
        NlbKeys.LoadBalancerClass => ServiceController.AwsLoadBalancerController,
        NlbKeys.AutoModeClass => ServiceController.EksAutoMode,
        { } => ServiceController.Other,
        null => ByType(service),
    };

    /// <summary>Of the entries of one key, those of the controllers that may read it on an object: the likeliest first.</summary>
    public static IEnumerable<AnnotationSpec> Readers(ManifestResource resource, IEnumerable<AnnotationSpec> specs)
    {
        var all = specs.ToArray();
        if (all.Length < 2)
            return all;

        return Of(resource) switch
        {
            ServiceController.CloudProviderAws => all.Where(static spec => spec.Component == ClusterComponent.CloudProviderAws),
            null => all.OrderBy(static spec => spec.IsRemoved).ThenBy(static spec => spec.Component),
            _ => all.Where(static spec => spec.Component == ClusterComponent.AwsLoadBalancerController),
        };
    }

    private static ServiceController? ByType(ManifestResource service) => service.Annotation(NlbKeys.Type) switch
    {
        "nlb-ip" => ServiceController.AwsLoadBalancerController,
        "external" => service.Annotation(NlbKeys.TargetType) is "ip" or "instance" ? ServiceController.AwsLoadBalancerController : ServiceController.Other,
        "nlb" => ServiceController.CloudProviderAws,
        _ => null,
    };
}

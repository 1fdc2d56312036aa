using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Finds out which Services the AWS Load Balancer Controller takes.</summary>
internal static class NlbServices
{
    /// <summary>The Services that carry annotations of an AWS load balancer.</summary>
    public static IEnumerable<ServiceView> In(ManifestIndex index) =>
        index.Services.Where(static service => service.Resource.AnnotationsFrom(NlbKeys.Stem).Any());

    /// <summary>The Services that the controller surely takes.</summary>
    public static IEnumerable<ServiceView> Taken(ManifestIndex index) => index.Services.Where(IsTaken);

    public static string? ClassOf(ServiceView service) => service.Spec?.Text("loadBalancerClass");

    private static bool IsTaken(ServiceView service) =>
        ServiceControllers.Of(service.Resource) == ServiceController.AwsLoadBalancerController;
}

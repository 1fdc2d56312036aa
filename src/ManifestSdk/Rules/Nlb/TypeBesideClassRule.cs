using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A type that asks one controller beside a class that asks another: the class decides.</summary>
internal sealed class TypeBesideClassRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6009", "nlb-type-beside-class", "A Service's load balancer type does not contradict its class", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in set.Index.Services)
        {
            if (NlbServices.ClassOf(service) is { } name
                && service.Resource.AnnotationEntry(NlbKeys.Type) is { } type
                && Asked(service.Resource.Annotation(NlbKeys.Type)) is { } asked
                && asked != ServiceControllers.Of(service.Resource))
            {
                yield return OnKey(service.Resource, type, $"The type '{service.Resource.Annotation(NlbKeys.Type)}' has no effect, because the class '{name}' decides who takes the Service. Remove the type.");
            }
        }
    }

    private static ServiceController? Asked(string? type) => type switch
    {
        "nlb" => ServiceController.CloudProviderAws,
        "external" or "nlb-ip" => ServiceController.AwsLoadBalancerController,
        _ => null,
    };
}

using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Annotations of the AWS Load Balancer Controller on a Service whose class is another's.</summary>
internal sealed class OtherClassRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6004", "nlb-annotations-of-other-class", "A Service with annotations of the AWS Load Balancer Controller is of its class", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in NlbServices.In(set.Index))
        {
            if (NlbServices.ClassOf(service) is not { } name || name is NlbKeys.LoadBalancerClass or NlbKeys.AutoModeClass)
                continue;

            var node = service.Spec!["loadBalancerClass"]!;
            var meant = NearMiss.Of(name, [NlbKeys.LoadBalancerClass, NlbKeys.AutoModeClass]);
            yield return On(service.Resource, node, $"The class '{name}' leaves this Service to a controller that reads none of its AWS annotations.{Remedy(meant)}") with
            {
                Fix = meant is null ? null : new($"Use class '{meant}'", node.Origin, ManifestScalar.Of(meant)),
            };
        }
    }

    private static string Remedy(string? meant) => meant is null ? $" Write '{NlbKeys.LoadBalancerClass}'." : Wording.DidYouMean(meant);
}

using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Rules.Aws;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A health check of a port by a name that the Service does not have: the controller refuses the Service.</summary>
internal sealed class HealthCheckPortNameRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6019", "nlb-health-check-port-name", "A health check of an NLB names a port that the Service has", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in NlbServices.Taken(set.Index)
        let entry = service.Resource.AnnotationEntry(NlbKeys.HealthCheckPort)
        where entry is not null
        let isIp = service.Resource.Annotation(NlbKeys.TargetType) == "ip" || service.Resource.Annotation(NlbKeys.Type) == "nlb-ip"
        let problem = HealthCheckPortName.Problem(service, service.Resource.Annotation(NlbKeys.HealthCheckPort), isIp)
        where problem is not null
        select On(service.Resource, entry.Value, problem);
}

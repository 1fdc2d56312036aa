using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Aws;

namespace ManifestSdk.Rules.Alb;

/// <summary>A health check of a port by a name that a backend's Service does not have: the controller refuses the Ingress.</summary>
internal sealed class HealthCheckPortNameRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5036", "alb-health-check-port-name", "A health check names a port that the Service has", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index) =>
        from name in alb.Ingress.Backends.Where(static backend => !backend.IsAction).Select(static backend => backend.ServiceName?.Text).OfType<string>().Distinct()
        let service = index.ServiceBeside(alb.Resource, name)
        where service is { Resource.IsExternal: false }
        // What the Service says of itself wins.
        let owner = service.Resource.HasAnnotation(AlbKeys.HealthCheckPort) ? service.Resource : alb.Resource
        let entry = owner.AnnotationEntry(AlbKeys.HealthCheckPort)
        where entry is not null
        let problem = HealthCheckPortName.Problem(service, owner.Annotation(AlbKeys.HealthCheckPort), IsIp(service.Resource, alb.Resource))
        where problem is not null
        select On(owner, entry.Value, problem);

    private static bool IsIp(ManifestResource service, ManifestResource ingress) =>
        (service.HasAnnotation(AlbKeys.TargetType) ? service : ingress).Annotation(AlbKeys.TargetType) == "ip";
}

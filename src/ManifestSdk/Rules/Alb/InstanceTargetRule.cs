using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>Instance targets, which need node ports, in front of a Service that has none.</summary>
internal sealed class InstanceTargetRule : AlbRule
{
    private const string Instance = "instance";

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5003", "alb-instance-target-without-node-port", "A Service behind instance targets has node ports", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.MayHaveClassParameters(index))
            yield break;

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var backend in alb.Ingress.Backends)
        {
            if (backend is { IsAction: false, ServiceName: { Text: { } name } reference }
                && index.ServiceMeant(alb.Resource, name) is { } service
                && HasNoNodePorts(service)
                && reported.Add(name)
                && Find(alb.Resource, service, reference) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>What the Service says of itself wins over what the Ingress says of all; without either, targets are instances.</summary>
    private Finding? Find(ManifestResource ingress, ServiceView service, ManifestScalar reference)
    {
        var owner = service.Resource.HasAnnotation(AlbKeys.TargetType) ? service.Resource : ingress;
        if (owner.AnnotationEntry(AlbKeys.TargetType) is not { } written)
            return On(ingress, reference, $"Service '{service.Resource.Name}' is of type {service.Type} and has no node ports, which the target type '{Instance}' needs, the default. Write '{AlbKeys.TargetType}: ip'.");

        if (owner.Annotation(AlbKeys.TargetType) != Instance)
            return null;

        var message = $"The target type '{Instance}' needs node ports, and Service '{service.Resource.Name}' of type {service.Type} has none. Write 'ip'.";
        return On(owner, written.Value, message) with { Fix = new("Send requests to the Pods", written.Value.Origin, ManifestScalar.Of("ip")) };
    }

    /// <summary>A Service elsewhere that does not say its type may be of any.</summary>
    private static bool HasNoNodePorts(ServiceView service) =>
        service.Type == "ClusterIP" && (!service.Resource.IsExternal || service.Spec?["type"] is not null);
}

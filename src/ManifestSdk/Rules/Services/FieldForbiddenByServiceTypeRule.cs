using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Services;

/// <summary>Fields that the API server takes with certain types of Service only.</summary>
internal sealed class FieldForbiddenByServiceTypeRule : ManifestRule
{
    private static readonly string[] LoadBalancerOnly = ["loadBalancerSourceRanges", "allocateLoadBalancerNodePorts", "loadBalancerClass"];
    private static readonly string[] NotForExternalName = ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3015", "field-forbidden-by-service-type", "A Service has only fields that its type may have", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        from field in (service.Spec?.Entries ?? []).Concat(NodePortsOf(service))
        where field.Value is not ManifestScalar { Value: null or "" or 0L } and not ManifestSequence { Items.Count: 0 }
        let needed = Needed(service, field)
        where needed is not null
        select OnKey(service.Resource, field, $"{service.Resource} has type {service.Type} and may not set {field.Key}, which needs {needed}");

    private static IEnumerable<ManifestEntry> NodePortsOf(ServiceView service) =>
        service.Ports.Select(static port => port.Node.Find("nodePort")).OfType<ManifestEntry>();

    private static string? Needed(ServiceView service, ManifestEntry field) => field.Key switch
    {
        _ when LoadBalancerOnly.Contains(field.Key) && service.Type != "LoadBalancer" => "type LoadBalancer",
        _ when NotForExternalName.Contains(field.Key) && service.Type == "ExternalName" => "another type",
        "nodePort" when service.Type is "ClusterIP" => "type NodePort or LoadBalancer",
        "externalTrafficPolicy" when !IsReachableFromOutside(service) => "type NodePort or LoadBalancer",
        "healthCheckNodePort" when service.Type != "LoadBalancer" || service.Spec!.Text("externalTrafficPolicy") != "Local" =>
            "type LoadBalancer with externalTrafficPolicy 'Local'",
        "clusterIP" when service is { IsHeadless: true, Type: "LoadBalancer" or "NodePort" } => "type ClusterIP to be headless",
        _ => null,
    };

    private static bool IsReachableFromOutside(ServiceView service) =>
        service.Type is "LoadBalancer" or "NodePort"
        || (service.Type == "ClusterIP" && service.Spec?["externalIPs"] is ManifestSequence { Items.Count: > 0 });
}

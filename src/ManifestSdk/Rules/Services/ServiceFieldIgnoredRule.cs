using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Services;

/// <summary>Fields that the API server takes and nobody looks at.</summary>
internal sealed class ServiceFieldIgnoredRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3019", "service-field-ignored", "A Service's fields have an effect", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        from field in service.Spec?.Entries ?? []
        where field.Value is not ManifestScalar { Value: null or "" or "None" } and not ManifestSequence { Items.Count: 0 } and not ManifestMapping { Entries.Count: 0 }
        let reason = Reason(service, field.Key)
        where reason is not null
        select OnKey(service.Resource, field, $"{service.Resource} sets {field.Key} to no effect: {reason}");

    private static string? Reason(ServiceView service, string field) => field switch
    {
        "loadBalancerIP" or "externalIPs" or "sessionAffinity" when service.IsHeadless => "the Service is headless",
        "sessionAffinityConfig" when service.Spec!.Text("sessionAffinity") != "ClientIP" => "it needs sessionAffinity 'ClientIP'",
        "externalName" when service.Type != "ExternalName" => $"the Service has type {service.Type}",
        "externalIPs" or "selector" when service.Type == "ExternalName" => "a Service of type ExternalName is only a DNS name",
        _ => null,
    };
}

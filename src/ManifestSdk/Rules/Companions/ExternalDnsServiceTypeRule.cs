using ManifestSdk.Controllers;
using ManifestSdk.ExternalDns;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Annotations;

namespace ManifestSdk.Rules.Companions;

/// <summary>An annotation of ExternalDNS on a Service whose type it has no meaning for: nothing is published by it.</summary>
internal sealed class ExternalDnsServiceTypeRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1143", "external-dns-service-type", "A Service is of a type that ExternalDNS publishes as its annotations say", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation is not { Resource.Kind: "Service", ReadSpec: { Component: ClusterComponent.ExternalDns } spec })
            yield break;

        var service = new ServiceView(annotation.Resource);
        if (Needed(spec.Name, service) is { } needed)
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect on a Service of type {Type(service)}; {needed}");
    }

    private static string? Needed(string name, ServiceView service) => (name, Type(service)) switch
    {
        (ExternalDnsKeys.Hostname, "ClusterIP") when !service.Resource.Annotations().Any(static other => other.Spec?.Name == ExternalDnsKeys.InternalHostname) =>
            "the controller publishes its address only where it is told to publish internal Services. Write internal-hostname, or another type.",
        (ExternalDnsKeys.Access, "ClusterIP" or "LoadBalancer" or "ExternalName" or Headless) => "it is for type NodePort",
        (ExternalDnsKeys.EndpointsType, "ClusterIP" or "LoadBalancer" or "NodePort" or "ExternalName") => "it is for headless Services, of clusterIP None",
        _ => null,
    };

    private static string Type(ServiceView service) =>
        service.Type == "ClusterIP" && service.Spec?.Text("clusterIP") == "None" ? Headless : service.Type;

    private const string Headless = "ClusterIP without address";
}

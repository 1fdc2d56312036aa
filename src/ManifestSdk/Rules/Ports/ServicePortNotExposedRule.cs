using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>An Ingress backend speaks of the Service's ports; the classic slip is to write the Pods' port instead.</summary>
internal sealed class ServicePortNotExposedRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3001", "service-port-not-exposed", "An Ingress backend names a port that its Service exposes", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        from backend in ingress.Backends
        where !backend.IsAction
        let port = backend.Port
        let service = backend.ServiceName?.Text is { } name ? set.Index.ServiceMeant(ingress.Resource, name) : null
        where port?.Value is string or long && service is not null && IsMissing(service, port)
        select Explain(set, ingress.Resource, port, service);

    /// <summary>A Service whose ports are not all readable, or that lives elsewhere and lists none, is left alone.</summary>
    private static bool IsMissing(ServiceView service, ManifestScalar wanted) =>
        service.Ports.Count > 0
        && service.Ports.All(port => port.Port is not null && !port.IsMeantBy(wanted));

    private Finding Explain(ManifestSet set, ManifestResource ingress, ManifestScalar wanted, ServiceView service)
    {
        var pods = set.Index.SelectedBy(service).SelectMany(static workload => workload.Ports).ToArray();
        if (service.Ports.FirstOrDefault(port => Targets(port, wanted, pods)) is { } mixedUp)
            return MixedUp(ingress, wanted, service, mixedUp, pods);

        var near = wanted.Text is { } name ? NearMiss.Of(name, service.Ports.Select(static port => port.Name).OfType<string>()) : null;
        var question = near is null
            ? $" It exposes {Wording.List(service.Ports.Select(static port => port.ToString()))}."
            : Wording.DidYouMean(near);

        return On(ingress, wanted, $"{service.Resource} exposes no port {Wording.Port(wanted)}.{question}") with
        {
            Related = [service.Resource.Origin],
            Fix = near is null ? OnlyPort(wanted, service) : ManifestFix.Use(wanted, near),
        };
    }

    private Finding MixedUp(
        ManifestResource ingress, ManifestScalar wanted, ServiceView service, ServicePortView port, ContainerPortView[] pods)
    {
        var named = wanted.Text is null && pods.FirstOrDefault(pod => pod.IsMeantBy(wanted))?.Name is { } name ? $" '{name}'" : "";
        return On(
            ingress,
            wanted,
            $"{service.Resource} exposes no port {Wording.Port(wanted)}. "
            + $"{Wording.Port(wanted)} is the Pods' port{named}; the Service exposes it as {port}.") with
        {
            Related = [port.Node.Origin, .. pods.Where(pod => pod.IsMeantBy(wanted)).Select(static pod => pod.Node.Origin)],
            Fix = Same(wanted, port),
        };
    }

    /// <summary>Whether a Service's port leads to the Pods' port that was written: by number, by name, or one through the other.</summary>
    private static bool Targets(ServicePortView port, ManifestScalar wanted, ContainerPortView[] pods) =>
        port.Target is { } target
        && (target.Equals(wanted) || pods.Any(pod => pod.IsMeantBy(wanted) && pod.IsMeantBy(target)));

    private static ManifestFix? OnlyPort(ManifestScalar wanted, ServiceView service) =>
        service.Ports is [var only] ? Same(wanted, only) : null;

    /// <summary>A number is replaced by a number and a name by a name, because each has a field of its own.</summary>
    private static ManifestFix? Same(ManifestScalar wanted, ServicePortView port) =>
        wanted.Text is null ? ManifestFix.Use(wanted, port.Port!.Value) : ManifestFix.UseIfKnown(wanted, port.Name);
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>A backend is a Service or another resource. Fields of versions long gone are the schema's business.</summary>
internal sealed class BackendTargetRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4003", "backend-target", "An Ingress backend is either a Service or another resource", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        from backend in ingress.Backends
        let problem = Problem(backend.Node)
        where problem is not null
        select On(ingress.Resource, backend.Node, $"A backend of {ingress.Resource} {problem}");

    private static string? Problem(ManifestMapping backend) => (!backend.Has("service"), !backend.Has("resource")) switch
    {
        (false, false) => "is a Service and another resource. Keep one.",
        (true, true) when backend["serviceName"] is null => "names no Service",
        _ => null,
    };
}

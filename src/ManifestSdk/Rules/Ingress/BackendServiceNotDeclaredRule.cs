using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>
/// A backend must be a Service of the Ingress's own namespace. It may be somebody else's, so this is a warning, and a set
/// without any Service is left alone.
/// </summary>
internal sealed class BackendServiceNotDeclaredRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4001", "backend-service-not-declared", "An Ingress backend is a declared Service of the same namespace", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        where set.Index.HasServices
        from backend in ingress.Backends
        where !backend.IsAction
            && backend.ServiceName?.Text is { Length: > 0 } name
            && set.Index.ServiceBeside(ingress.Resource, name) is null
        select Explain(set.Index, ingress, backend.ServiceName!);

    private Finding Explain(ManifestIndex index, IngressView ingress, ManifestScalar name)
    {
        if (index.ServicesNamed(name.Text!).FirstOrDefault() is { } stranger)
        {
            return On(
                ingress.Resource,
                name,
                $"{ingress.Resource} {Wording.InNamespace(ingress.Resource)} routes to {stranger.Resource} {Wording.InNamespace(stranger.Resource)}. "
                + "An Ingress reaches Services of its own namespace only; declare both in one.") with
            {
                Related = [stranger.Resource.Origin],
            };
        }

        var near = NearMiss.Of(name.Text!, index.ServiceNamesBeside(ingress.Resource));
        return On(
            ingress.Resource,
            name,
            $"{ingress.Resource} routes to Service '{name.Text}', which is not declared."
            + (near is null ? " Declare it, or declare it as external if it lives elsewhere." : Wording.DidYouMean(near))) with
        {
            Related = near is null ? [] : [index.ServiceBeside(ingress.Resource, near)!.Resource.Origin],
            Fix = ManifestFix.UseIfKnown(name, near),
        };
    }
}

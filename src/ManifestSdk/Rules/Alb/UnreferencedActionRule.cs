using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>An action that no backend refers to: nothing ever runs it.</summary>
internal sealed class UnreferencedActionRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5002", "alb-action-not-referenced", "Every action of an ALB is the backend of a path", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        var backends = alb.Ingress.Backends.ToArray();
        foreach (var action in alb.Resource.AnnotationsFrom(AlbKeys.Actions))
        {
            var name = action.Key.Substring(AlbKeys.Actions.Length);
            if (!backends.Any(backend => MayBe(backend, name)))
                yield return OnKey(alb.Resource, action.Entry, $"Nothing refers to the action '{name}', so it never runs. Give a path the backend service '{name}' with the port name '{AlbBackend.UseAnnotation}'{RedirectHint(name)}.");
        }
    }

    private static bool MayBe(IngressBackendView backend, string name) =>
        backend.ServiceName is null || (backend.ServiceName.Text is not { } service || service == name) && (backend.IsAction || backend.Port is { Value: null });

    private static string RedirectHint(string name) =>
        name.Contains("redirect") ? $", or redirect all HTTP by '{AlbKeys.SslRedirect}'" : "";
}

using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A backend that refers to an action which the Ingress does not declare: it answers 503.</summary>
internal sealed class MissingActionRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5004", "alb-action-missing", "A backend refers to an action that the Ingress declares", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        var actions = alb.Resource.AnnotationsFrom(AlbKeys.Actions).Select(static action => action.Key.Substring(AlbKeys.Actions.Length)).ToArray();
        foreach (var backend in alb.Ingress.Backends)
        {
            if (!backend.IsAction || backend.ServiceName is not { Text: { } name } reference || actions.Contains(name))
                continue;

            var meant = NearMiss.Of(name, actions);
            yield return On(alb.Resource, reference, $"The Ingress declares no action '{name}', so this path answers 503.{Remedy(name, meant)}") with
            {
                Fix = meant is null ? null : new($"Use action '{meant}'", reference.Origin, ManifestScalar.Of(meant)),
            };
        }
    }

    private static string Remedy(string name, string? meant) =>
        meant is null ? $" Declare it as '{AlbKeys.Actions}{name}'." : Wording.DidYouMean(meant);
}

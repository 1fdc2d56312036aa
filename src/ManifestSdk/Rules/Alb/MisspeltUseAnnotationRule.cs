using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>A backend that is meant for an action and asks for a Service's port: the controller looks for a Service that nobody has.</summary>
internal sealed class MisspeltUseAnnotationRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5013", "alb-use-annotation-misspelt", "A backend refers to an action by the port name use-annotation", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        var actions = alb.Resource.AnnotationsFrom(AlbKeys.Actions).Select(static action => action.Key.Substring(AlbKeys.Actions.Length)).ToArray();
        foreach (var backend in alb.Ingress.Backends)
        {
            if (backend is { IsAction: false, Port: { } port, ServiceName.Text: { } name } && index.ServiceBeside(alb.Resource, name) is null && IsMeant(port, name, actions))
            {
                yield return On(alb.Resource, port, $"{Wording.Port(port)} looks for a port of a Service '{name}'. Write 'name: {AlbBackend.UseAnnotation}' to run the action '{name}'.") with
                {
                    Fix = port.Text is null ? null : ManifestFix.Use(port, AlbBackend.UseAnnotation),
                };
            }
        }
    }

    private static bool IsMeant(ManifestScalar port, string name, string[] actions) =>
        actions.Contains(name)
        || (port.Text is { } text && NearMiss.Of(text, [AlbBackend.UseAnnotation]) is not null);
}

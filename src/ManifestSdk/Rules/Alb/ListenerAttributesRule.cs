using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Attributes of a listener that the ALB does not have: they are ignored without a word.</summary>
internal sealed class ListenerAttributesRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5017", "alb-listener-not-served", "Attributes of a listener are those of one that the ALB has", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.IsInGroup || alb.MayHaveClassParameters(index) || alb.Listeners is not { Count: > 0 } listeners)
            yield break;

        foreach (var annotation in alb.Resource.AnnotationsFrom(AlbKeys.ListenerAttributes))
        {
            if (annotation.Key.Substring(AlbKeys.ListenerAttributes.Length).Split('-') is [("HTTP" or "HTTPS") and var protocol, var number]
                && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                && !listeners.Contains(new AlbListener(protocol, port)))
            {
                yield return OnKey(alb.Resource, annotation.Entry, $"'{annotation.Key}' has no effect, because the ALB does not serve {new AlbListener(protocol, port).ToText()}. It serves {Wording.List(listeners.Select(static listener => listener.ToText()))}.");
            }
        }
    }
}

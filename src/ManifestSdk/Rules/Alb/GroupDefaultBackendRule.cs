using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Two members of a group with a default backend for one port: the controller stops serving the group.</summary>
internal sealed class GroupDefaultBackendRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5021", "alb-group-default-backend", "One Ingress of a group has the default backend of a port", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => AlbIngressView.In(set.Index)
        .Where(static alb => alb.Ingress.Spec?["defaultBackend"] is not null && alb.Resource.Annotation(AlbKeys.GroupName) is not null)
        .GroupBy(static alb => alb.Resource.Annotation(AlbKeys.GroupName)!, StringComparer.Ordinal)
        .SelectMany(Check);

    private IEnumerable<Finding> Check(IGrouping<string, AlbIngressView> group)
    {
        var firsts = new Dictionary<long, AlbIngressView>();
        foreach (var alb in group)
        {
            var taken = default((AlbListener Listener, AlbIngressView First)?);
            foreach (var listener in alb.Listeners ?? [])
            {
                if (!firsts.TryGetValue(listener.Port, out var first))
                    firsts.Add(listener.Port, alb);
                else if (first != alb)
                    taken ??= (listener, first);
            }

            if (taken is { } both)
            {
                var node = alb.Ingress.Spec!["defaultBackend"]!;
                yield return On(alb.Resource, node, $"{both.First.Resource}, which shares the group '{group.Key}', has the default backend for {both.Listener.ToText()} already. Keep one.") with
                {
                    Related = [both.First.Ingress.Spec!["defaultBackend"]!.Origin],
                };
            }
        }
    }
}

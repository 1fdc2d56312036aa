using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A member of a group that leaves its ports to the default, and so has no rules where the others serve HTTPS.</summary>
internal sealed class GroupListenerRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5022", "alb-group-listener", "Every Ingress of a group lists the ports that it is served on", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) => AlbIngressView.In(set.Index)
        .Where(alb => alb.Resource.Annotation(AlbKeys.GroupName) is not null && !alb.MayHaveClassParameters(set.Index))
        .GroupBy(static alb => alb.Resource.Annotation(AlbKeys.GroupName)!, StringComparer.Ordinal)
        .SelectMany(Check);

    private IEnumerable<Finding> Check(IGrouping<string, AlbIngressView> group)
    {
        if (group.FirstOrDefault(static alb => alb.ListenPorts is not null && alb.Listeners?.Any(static listener => listener.IsHttps) == true) is not { } secure)
            return [];

        return
            from alb in @group
            where alb.ListenPorts is null && alb.Certificates is null && alb.Ingress.Rules.Count > 0
            let name = alb.Resource.AnnotationEntry(AlbKeys.GroupName)
            select OnKey(alb.Resource, name, $"This member of the group '{@group.Key}' lists no ports, so its rules are on HTTP 80 only, while {secure.Resource} serves HTTPS. Write '{AlbKeys.ListenPorts}' here too.");
    }
}

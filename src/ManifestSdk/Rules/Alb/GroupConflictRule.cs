using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Members of one IngressGroup that disagree about what they share: the controller stops serving all of them.</summary>
internal sealed class GroupConflictRule : ManifestRule
{
    /// <summary>Compared port by port, so that members which listen on different ports may differ.</summary>
    private static readonly string[] PerPort =
        ["/inbound-cidrs", "/security-group-prefix-lists", "/ssl-policy", "/mutual-authentication"];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5010", "alb-group-conflict", "The Ingresses of a group agree about the load balancer that they share", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => AlbIngressView.In(set.Index)
        .Select(static alb => (alb.Resource, Group: alb.Resource.Annotation(AlbKeys.GroupName)))
        .Where(static member => member.Group is not null)
        .GroupBy(static member => member.Group!, static member => member.Resource, StringComparer.Ordinal)
        .SelectMany(group => CheckGroup(group.Key, group));

    private IEnumerable<Finding> CheckGroup(string group, IEnumerable<ManifestResource> members)
    {
        var firsts = new Dictionary<string, AnnotationView>(StringComparer.Ordinal);
        foreach (var annotation in members.SelectMany(static member => member.Annotations()))
        {
            if (annotation is not { Text: not null, ReadSpec: { Merge: GroupMerge.Exclusive } spec } || PerPort.Any(port => spec.Key.EndsWith(port, StringComparison.Ordinal)))
                continue;

            if (!firsts.TryGetValue(annotation.Key, out var first))
                firsts.Add(annotation.Key, annotation);
            else if (Normalize(first.Text!) != Normalize(annotation.Text))
                yield return On(annotation.Resource, annotation.Entry.Value, $"'{annotation.Key}' is '{annotation.Text}' here and '{first.Text}' in {first.Resource}, which shares the group '{group}'. Write the same in both.") with { Related = [first.Entry.Value.Origin] };
        }
    }

    /// <summary>Lists and maps are compared whatever the order of their items.</summary>
    private static string Normalize(string text) =>
        string.Join(",", text.Split(',').Select(static item => item.Trim()).OrderBy(static item => item, StringComparer.Ordinal));
}

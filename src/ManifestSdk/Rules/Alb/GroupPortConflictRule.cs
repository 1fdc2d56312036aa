using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Members of one IngressGroup that listen on the same port and disagree about it: the controller stops serving all of them.</summary>
internal sealed class GroupPortConflictRule : ManifestRule
{
    private static readonly string[] OfAnyPort = [AlbKeys.InboundCidrs, AlbKeys.SecurityGroupPrefixLists];
    private static readonly string[] OfHttps = [.. OfAnyPort, AlbKeys.SslPolicy];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5024", "alb-group-port-conflict", "The Ingresses of a group agree about each port that they share", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => AlbIngressView.In(set.Index)
        .Where(alb => alb.Resource.Annotation(AlbKeys.GroupName) is not null && !alb.MayHaveClassParameters(set.Index))
        .SelectMany(static alb => alb.Listeners ?? [], static (alb, listener) => new Member(alb, listener))
        .GroupBy(static member => (member.Alb.Resource.Annotation(AlbKeys.GroupName), member.Listener.Port))
        .SelectMany(port => Check(port.Key.Item1!, [.. port]))
        // Members that share several ports disagree once.
        .GroupBy(static finding => (finding.Resource, finding.Path))
        .Select(static same => same.First());

    private IEnumerable<Finding> Check(string group, Member[] members)
    {
        var first = members[0];
        foreach (var other in members.Skip(1).Where(other => other.Alb != first.Alb && other.Listener.Protocol != first.Listener.Protocol))
        {
            if (Place(other) is { } place)
                yield return On(other.Alb.Resource, place.Value, $"This member of the group '{group}' serves {other.Listener.ToText()}, and {first.Alb.Resource} serves {first.Listener.ToText()}. A port has one protocol; write the same in both.") with { Related = [first.Alb.Resource.Origin] };
        }

        foreach (var finding in (first.Listener.IsHttps ? OfHttps : OfAnyPort).SelectMany(key => CheckValues(group, key, members)))
            yield return finding;
    }

    private IEnumerable<Finding> CheckValues(string group, string key, Member[] members)
    {
        var written = members.Where(member => !string.IsNullOrEmpty(member.Alb.Resource.Annotation(key))).ToArray();
        foreach (var other in written.Skip(1))
        {
            var (here, there) = (other.Alb.Resource.Annotation(key)!, written[0].Alb.Resource.Annotation(key)!);
            if (Items(here).SetEquals(Items(there)))
                continue;

            var place = other.Alb.Resource.AnnotationEntry(key)!;
            yield return On(other.Alb.Resource, place.Value, $"'{key}' is '{here}' here and '{there}' in {written[0].Alb.Resource}, and in the group '{group}' both serve {other.Listener.ToText()}. Write the same in both.") with { Related = [written[0].Alb.Resource.AnnotationEntry(key)!.Value.Origin] };
        }
    }

    /// <summary>What says that a member serves its port.</summary>
    private static ManifestEntry? Place(Member member) =>
        member.Alb.ListenPorts ?? member.Alb.Certificates ?? member.Alb.Resource.AnnotationEntry(AlbKeys.GroupName);

    /// <summary>Lists are compared whatever the order of their items.</summary>
    private static HashSet<string> Items(string list) => new(list.Split(',').Select(static item => item.Trim()), StringComparer.Ordinal);

    private sealed record Member(AlbIngressView Alb, AlbListener Listener);
}

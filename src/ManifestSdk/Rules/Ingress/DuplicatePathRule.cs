using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>
/// One request, two answers. Across Ingresses this holds for controllers that merge them: an ALB or a Google load balancer
/// belongs to one Ingress, or to a group with rules of its own.
/// </summary>
internal sealed class DuplicatePathRule : ManifestRule
{
    private const string AlbConditions = "alb.ingress.kubernetes.io/conditions.";
    private static readonly string[] Canaries = ["nginx.ingress.kubernetes.io/canary", "haproxy.org/route-acl"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4006", "duplicate-path", "A host and path lead to one backend", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from same in set.Index.Ingresses.Where(static ingress => !IsMeantToOverlap(ingress)).SelectMany(Routes).GroupBy(static route => route.Key)
        let first = same.First()
        from later in same.Skip(1)
        select On(later.Ingress.Resource, later.Path, Message(first.Ingress, later)) with { Related = [first.Path.Origin] };

    private static string Message(IngressView first, Route later)
    {
        var host = later.Key.Host.Length == 0 ? "any host" : $"'{later.Key.Host}'";
        return first == later.Ingress
            ? $"{first.Resource} routes path '{later.Key.Path}' of {host} twice"
            : $"{later.Ingress.Resource} routes path '{later.Key.Path}' of {host}, which {first.Resource} routes already";
    }

    private static IEnumerable<Route> Routes(IngressView ingress) =>
        from rule in ingress.Rules
        from path in rule.Paths
        where path.Backend is { IsAction: false } && (path.Path ?? path.Backend.ServiceName) is not null
        let key = (Scope(ingress), rule.Host?.Text ?? "", path.Path?.Text ?? "/", path.PathType ?? "")
        select new Route(ingress, path.Path ?? (ManifestNode)path.Node, key);

    private static string Scope(IngressView ingress) => ingress.Class?.Text switch
    {
        { } name when name.StartsWith("alb", StringComparison.Ordinal) || name.StartsWith("gce", StringComparison.Ordinal) => OwnScope(ingress),
        _ when ingress.Annotations?.Entries.Any(static entry => entry.Key.StartsWith("alb.", StringComparison.Ordinal)) == true => OwnScope(ingress),
        { } name => name,
        null => "",
    };

    private static string OwnScope(IngressView ingress) => $"{ManifestIndex.NamespaceOf(ingress.Resource)}/{ingress.Resource.Name}";

    private static bool IsMeantToOverlap(IngressView ingress) => ingress.Annotations?.Entries.Any(static entry =>
        Canaries.Contains(entry.Key) || entry.Key.StartsWith(AlbConditions, StringComparison.Ordinal)) == true;

    private sealed record Route(IngressView Ingress, ManifestNode Path, (string Scope, string Host, string Path, string Type) Key);
}

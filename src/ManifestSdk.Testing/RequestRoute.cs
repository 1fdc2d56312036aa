using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Testing;

/// <summary>Where a request ends up: follows an Ingress path to its Service, and the Service's port to the Pods it selects.</summary>
internal sealed record RequestRoute(string Service, string? Workload, int? ContainerPort)
{
    /// <summary>All ends that a request can reach: more than one where several Ingresses or workloads take it.</summary>
    public static IEnumerable<RequestRoute> Trace(ManifestSet set, string host, string path) =>
        from ingress in set.Index.Ingresses
        let match = BestPath(ingress, host, path)
        where match?.Backend is { IsAction: false, ServiceName.Text: not null }
        from route in Follow(set, ingress.Resource, match.Backend!)
        select route;

    public override string ToString() => (Workload, ContainerPort) switch
    {
        (null, _) => $"Service '{Service}', which selects no workload",
        (_, null) => $"workload '{Workload}' through Service '{Service}', on a port that no container declares",
        _ => "port " + ContainerPort.Value.ToString(CultureInfo.InvariantCulture) + $" of '{Workload}'",
    };

    private static IngressPathView? BestPath(IngressView ingress, string host, string path) => ingress.Rules
        .Where(rule => HostMatches(rule.Host?.Text, host))
        .SelectMany(static rule => rule.Paths)
        .Where(candidate => PathMatches(candidate, path))
        .OrderBy(static candidate => candidate.PathType == "Exact" ? 0 : 1)
        .ThenByDescending(static candidate => candidate.Path?.Text?.Length ?? 0)
        .FirstOrDefault();

    private static bool HostMatches(string? pattern, string host) =>
        pattern is null
        || pattern == host
        || (pattern.StartsWith("*.", StringComparison.Ordinal) && host.IndexOf('.') is var dot && dot > 0 && host.Substring(dot) == pattern.Substring(1));

    private static bool PathMatches(IngressPathView candidate, string path)
    {
        var wanted = candidate.Path?.Text ?? "/";
        return candidate.PathType == "Exact"
            ? wanted == path
            : (path + "/").StartsWith(wanted.TrimEnd('/') + "/", StringComparison.Ordinal);
    }

    private static IEnumerable<RequestRoute> Follow(ManifestSet set, ManifestResource ingress, IngressBackendView backend)
    {
        var name = backend.ServiceName!.Text!;
        var service = set.Index.ServiceBeside(ingress, name);
        var port = backend.Port is { } wanted ? service?.Ports.FirstOrDefault(candidate => candidate.IsMeantBy(wanted)) : null;
        if (port is null)
            return [new RequestRoute(name, null, null)];

        return set.Index.SelectedBy(service!)
            .Select(workload => new RequestRoute(name, workload.Resource.Name, ContainerPortOf(workload, port)))
            .DefaultIfEmpty(new RequestRoute(name, null, null));
    }

    private static int? ContainerPortOf(WorkloadView workload, ServicePortView port) =>
        port.Target is { } target
            ? (int?)workload.Ports.FirstOrDefault(candidate => candidate.IsMeantBy(target))?.Number
            : null;
}

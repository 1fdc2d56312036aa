using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Testing;

/// <summary>Assertions about what a topology declares. They throw <see cref="ManifestAssertionException"/>, which fails a test of any framework.</summary>
public static class ManifestAssert
{
    /// <summary>Asserts that no rule finds anything.</summary>
    /// <param name="set">What the topology declares: <c>Topology.Build(Shop.Define)</c>.</param>
    /// <param name="atLeast">The lowest severity that counts.</param>
    /// <exception cref="ManifestAssertionException">Lists every finding.</exception>
    public static void NoFindings(ManifestSet set, RuleSeverity atLeast = RuleSeverity.Warning)
    {
        var findings = RuleRegistry.Check(set).Where(finding => finding.Rule.Severity >= atLeast).ToArray();
        if (findings.Length > 0)
            throw new ManifestAssertionException($"Topology '{set.Name}' has {Count(findings.Length, "finding")}:\n" + string.Join("\n", findings.AsEnumerable()));
    }

    /// <summary>Asserts that a request for a host and path reaches a container port of a workload, through an Ingress and a Service.</summary>
    /// <param name="set">What the topology declares.</param>
    /// <param name="host">The host of the request.</param>
    /// <param name="path">The path of the request.</param>
    /// <param name="workload">The name of the workload whose Pods should answer.</param>
    /// <param name="port">The number of the container port that should answer.</param>
    /// <exception cref="ManifestAssertionException">Says where the request goes instead.</exception>
    public static void Routes(ManifestSet set, string host, string path, string workload, int port)
    {
        var routes = RequestRoute.Trace(set ?? throw new ArgumentNullException(nameof(set)), host, path).ToArray();
        if (routes.Any(route => route.Workload == workload && route.ContainerPort == port))
            return;

        var found = routes.Length == 0 ? "No Ingress path takes it." : "It goes to " + string.Join(" and ", routes.AsEnumerable()) + ".";
        throw new ManifestAssertionException($"A request for {host}{path} does not reach port {port} of '{workload}'. {found}");
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}

using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

/// <summary>What the tests of every rule have in common: manifests in, findings of that one rule out.</summary>
public abstract class RuleTests(string id)
{
    /// <summary>The rule finds one mistake, at the place that <c>[|…|]</c> marks.</summary>
    protected void Reports(string yaml, string message, string path, string? fix = null, string? external = null, ClusterProfile? cluster = null)
    {
        var marked = new MarkedYaml(yaml, external);
        var finding = Assert.Single(Findings(marked, cluster));
        Assert.Equal(message, finding.Message);
        Assert.Equal(path, finding.Path);
        Assert.Equal(marked.Mark, StartOf(finding.Origin, marked.Mark));
        Assert.Equal(fix, finding.Fix?.Replacement.ToString());
        Assert.Equal(fix is null ? null : finding.Origin, finding.Fix?.Target);
    }

    /// <summary>The rule finds these mistakes, in this order.</summary>
    protected void ReportsAll(string yaml, params string[] messages) =>
        Assert.Equal(messages, Findings(new MarkedYaml(yaml)).Select(finding => finding.Message));

    protected void IsSilent(string yaml, string? external = null, ClusterProfile? cluster = null) =>
        Assert.Empty(Findings(new MarkedYaml(yaml, external), cluster).Select(finding => finding.ToString()));

    private IEnumerable<Finding> Findings(MarkedYaml yaml, ClusterProfile? cluster = null) =>
        RuleRegistry.Check(yaml.Set.For(cluster ?? ClusterProfile.Unknown), rule => rule.Id == id);

    /// <summary>A mark on a map or list marks its beginning; where it ends is the reader's business.</summary>
    private static Origin StartOf(Origin origin, Origin? mark) =>
        mark is { Length: 0 } ? origin with { Length = 0 } : origin;
}

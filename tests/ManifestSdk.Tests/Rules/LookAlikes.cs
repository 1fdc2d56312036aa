using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

/// <summary>Manifests around one rule each: mistakes that it finds, and what looks like them and is right.</summary>
public abstract class LookAlikes
{
    /// <summary>What the rule has to find, so that its silence about the others says something.</summary>
    protected static void IsFound(string id, string yaml) => Assert.Contains(id, Findings(id, yaml));

    protected static void IsQuiet(string id, string yaml) => Assert.Empty(Findings(id, yaml));

    private static IEnumerable<string> Findings(string id, string yaml) =>
        RuleRegistry.Check(new MarkedYaml(yaml).Set, rule => rule.Id == id).Select(static finding => finding.Rule.Id);
}

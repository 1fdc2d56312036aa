using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class FindingTests
{
    private static readonly ManifestSet Set = new MarkedYaml("""
        { apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ports: [{ port: 80 }, { port: 80 }] } }
        """).Set;

    private static readonly ManifestResource Service = Set.Resources[0];

    [Fact]
    public void A_finding_reads_as_a_line()
    {
        Assert.Equal("warning MSDK9999: Wrong (Service 'web', spec.ports[0])", At("spec.ports[0]").ToString());
        Assert.Equal("warning MSDK9999: Wrong (Service 'web')", At("").ToString());
    }

    [Fact]
    public void A_mark_stands_for_rule_and_message_wherever_the_finding_is()
    {
        Assert.Equal("8fc42f2f96e6858d", FindingMark.Of(At("spec")));
        Assert.Equal(FindingMark.Of(At("spec")), FindingMark.Of(At("")));
        Assert.NotEqual(FindingMark.Of(At("spec")), FindingMark.Of(At("spec") with { Message = "wrong" }));
    }

    [Fact]
    public void What_one_argument_wrote_into_several_fields_is_one_finding()
    {
        var place = new Origin("Shop.cs", 10, 2);
        var elsewhere = place with { Start = 20 };

        Assert.Equal(
            ["MSDK9999: Wrong", "MSDK9999: Other", "MSDK9999: Wrong", "MSDK9999: Wrong", "MSDK9999: Wrong"],
            Report(At("a", place), At("b", place), At("b", place, "Other"), At("c", elsewhere), At("d"), At("d")));
    }

    [Fact]
    public void Rules_that_share_out_a_large_set_report_in_the_same_order()
    {
        var many = new ManifestSet("many", Enumerable.Range(0, 1001).Select(static _ => Set.Resources[0]));
        ManifestRule[] rules = [.. Enumerable.Range(0, 20).Select(static number => new SaysRule($"MSDK9{number:000}", [At("")]))];

        Assert.Equal(rules.Select(static rule => rule.Descriptor.Id), RuleRegistry.Check(many, rules).Select(static finding => finding.Message));
    }

    [Fact]
    public void A_set_is_needed() => Assert.Throws<ArgumentNullException>(static () => RuleRegistry.Check(null!));

    private static IEnumerable<string> Report(params Finding[] findings) =>
        RuleRegistry.Check(Set, [new SaysRule("MSDK9999", findings)]).Select(static finding => $"{finding.Rule.Id}: {finding.Message}");

    private static Finding At(string path, Origin origin = default, string message = "Wrong") =>
        new(new("MSDK9999", "says", "Says", RuleSeverity.Warning), message, Service, path, origin);

    /// <summary>Says what it is told to; told something by itself, its own id.</summary>
    private sealed class SaysRule(string id, IReadOnlyList<Finding> findings) : ManifestRule
    {
        public override RuleDescriptor Descriptor { get; } = new(id, "says", "Says", RuleSeverity.Warning);

        public override IEnumerable<Finding> Check(ManifestSet set) =>
            findings.Count > 1 ? findings : findings.Select(finding => finding with { Message = Descriptor.Id });
    }
}

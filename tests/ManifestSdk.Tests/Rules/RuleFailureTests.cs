using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class RuleFailureTests
{
    private static readonly ManifestSet Sample = new MarkedYaml(Given.Everything).Set;

    [Fact]
    public void A_rule_that_fails_is_named_and_the_others_are_checked()
    {
        var findings = RuleRegistry.Check(Sample, [new FailingRule(afterOne: false), new QuietRule()]);

        Assert.Equal(["MSDK0011", "MSDK9999"], findings.Select(static finding => finding.Rule.Id));
        Assert.Equal(
            "Rule MSDK9998, 'fails', could not be checked, because of an error in ManifestSdk: InvalidOperationException: Nothing works. Please report it.",
            findings[0].Message);
        Assert.True(findings[0].Origin.IsKnown);
    }

    [Fact]
    public void A_rule_that_fails_half_way_says_only_that() =>
        Assert.Equal("MSDK0011", Assert.Single(RuleRegistry.Check(Sample, [new FailingRule(afterOne: true)])).Rule.Id);

    [Fact]
    public void A_rule_that_fails_over_nothing_is_named_too() =>
        Assert.Single(RuleRegistry.Check(new ManifestSet("empty", []), [new FailingRule(afterOne: false)]));

    [Fact]
    public void Whoever_cancels_is_heard() =>
        Assert.Throws<OperationCanceledException>(() => RuleRegistry.Check(Sample, [new CancelledRule()]));

    private sealed class FailingRule(bool afterOne) : ManifestRule
    {
        public override RuleDescriptor Descriptor { get; } = new("MSDK9998", "fails", "Fails", RuleSeverity.Error);

        public override IEnumerable<Finding> Check(ManifestSet set)
        {
            if (afterOne)
                yield return On(set.Resources[0], "One");

            throw new InvalidOperationException("Nothing works.");
        }
    }

    private sealed class QuietRule : ManifestRule
    {
        public override RuleDescriptor Descriptor { get; } = new("MSDK9999", "works", "Works", RuleSeverity.Error);

        public override IEnumerable<Finding> Check(ManifestSet set) => [On(set.Resources[0], "One")];
    }

    private sealed class CancelledRule : ManifestRule
    {
        public override RuleDescriptor Descriptor { get; } = new("MSDK9997", "is-cancelled", "Is cancelled", RuleSeverity.Error);

        public override IEnumerable<Finding> Check(ManifestSet set) => throw new OperationCanceledException();
    }
}

using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class ValidManifestTests
{
    [Fact]
    public void A_valid_set_has_no_findings_but_advice() => Assert.Empty(
        RuleRegistry.Check(new MarkedYaml(Given.Everything).Set)
            .Where(finding => finding.Rule.IsEnabledByDefault)
            .Select(finding => finding.ToString()));
}

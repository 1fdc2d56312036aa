using ManifestSdk.Rules;

namespace ManifestSdk.Analyzers.Tests;

public class DescriptorTests
{
    [Fact]
    public void Every_rule_has_a_descriptor_with_its_id_title_link_and_name() => Assert.All(
        RuleRegistry.Descriptors,
        static rule =>
        {
            var descriptor = Descriptors.Of(rule);
            Assert.Equal(rule.Title, descriptor.Title.ToString());
            Assert.Equal(rule.HelpLink, descriptor.HelpLinkUri);
            Assert.Equal(rule.Category, descriptor.Category);
            Assert.Equal(rule.IsEnabledByDefault, descriptor.IsEnabledByDefault);
            Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.Contains(rule.Name, descriptor.CustomTags);
        });
}

using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class RuleDescriptorTests
{
    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Distinct(RuleRegistry.Descriptors.Select(descriptor => descriptor.Id));
        Assert.Distinct(RuleRegistry.Descriptors.Select(descriptor => descriptor.Name));
    }

    [Fact]
    public void Ids_are_MSDK_and_four_digits_and_names_are_kebab_case() => Assert.All(RuleRegistry.Descriptors, descriptor =>
    {
        Assert.Matches("^MSDK[0-9]{4}$", descriptor.Id);
        Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", descriptor.Name);
    });

    [Theory]
    [InlineData("MSDK0001", "Evaluation")]
    [InlineData("MSDK0030", "Yaml")]
    [InlineData("MSDK1001", "Metadata")]
    [InlineData("MSDK2001", "Selectors")]
    [InlineData("MSDK3001", "Ports")]
    [InlineData("MSDK4001", "Ingress")]
    [InlineData("MSDK5001", "Alb")]
    [InlineData("MSDK6001", "Nlb")]
    [InlineData("MSDK7001", "Nginx")]
    [InlineData("MSDK8001", "Resources")]
    [InlineData("MSDK9001", "Advice")]
    public void The_id_tells_the_group(string id, string category) =>
        Assert.Equal(category, RuleRegistry.Descriptors.Single(descriptor => descriptor.Id == id).Category);

    [Fact]
    public void Each_rule_of_the_evaluator_is_listed() => Assert.Equal(
        typeof(EvaluationRules).GetProperties().Where(static property => property.PropertyType == typeof(RuleDescriptor)).Select(static property => (RuleDescriptor)property.GetValue(null)!).ToHashSet(),
        EvaluationRules.All.ToHashSet());

    [Fact]
    public void The_link_leads_to_the_rules_own_page() => Assert.All(
        RuleRegistry.Descriptors, descriptor => Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLink, StringComparison.Ordinal));

    [Fact]
    public void Only_what_could_not_be_evaluated_waits_for_a_run() =>
        Assert.Equal([EvaluationRules.NotEvaluated, EvaluationRules.DependsOnUnknown], RuleRegistry.Descriptors.Where(EvaluationRules.IsWait));

    [Fact]
    public void Titles_are_one_sentence_without_a_period() =>
        Assert.All(RuleRegistry.Descriptors, descriptor => Assert.Matches("^[A-Z].*[^.]$", descriptor.Title));

    [Fact]
    public void Advice_is_off_until_asked_for_and_nothing_else_is() => Assert.All(
        RuleRegistry.Descriptors,
        descriptor => Assert.Equal(descriptor.Category != "Advice", descriptor.IsEnabledByDefault));
}

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

    [Fact]
    public void Titles_are_one_sentence_without_a_period() =>
        Assert.All(RuleRegistry.Descriptors, descriptor => Assert.Matches("^[A-Z].*[^.]$", descriptor.Title));

    [Fact]
    public void Advice_is_off_until_asked_for_and_nothing_else_is() => Assert.All(
        RuleRegistry.Descriptors,
        descriptor => Assert.Equal(descriptor.Category != "Advice", descriptor.IsEnabledByDefault));
}

using ManifestSdk.Rules;

namespace ManifestSdk.Tool.Tests.Explaining;

public sealed class ExplainCommandTests
{
    public static TheoryData<string> Ids { get; } = new(RuleRegistry.Descriptors.Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_is_explained_by_id_and_name(string id)
    {
        using var workspace = new Workspace();
        var rule = RuleRegistry.Descriptors.Single(rule => rule.Id == id);

        var page = workspace.Run("explain", id);

        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains("## Why it matters", page, StringComparison.Ordinal);
        Assert.Equal(page, workspace.Run("explain", rule.Name));
        Assert.Equal(0, workspace.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void On_a_terminal_a_page_has_no_marks_of_Markdown(string id)
    {
        using var workspace = new Workspace();

        var page = workspace.Run("", static terminal => terminal with { IsOutputShown = true }, "explain", id);

        Assert.DoesNotContain("```", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n#", page, StringComparison.Ordinal);
        Assert.Contains("Why it matters", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_rule_all_are_listed_by_subject()
    {
        using var workspace = new Workspace();

        var list = workspace.Run("explain");

        Assert.Contains("Ports\n  MSDK3001  error    service-port-not-exposed: An Ingress backend names a port that its Service exposes\n", list, StringComparison.Ordinal);
        Assert.All(RuleRegistry.Descriptors, rule => Assert.Contains($"  {rule.Id}  {rule.Severity.ToString().ToLowerInvariant(),-8} {rule.Name}: {rule.Title}\n", list, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("msdk3001")]
    [InlineData("Service-Port-Not-Exposed")]
    public void Case_does_not_matter(string rule)
    {
        using var workspace = new Workspace();

        Assert.StartsWith("# MSDK3001", workspace.Run("explain", rule), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("service-port-not-exposd", "manifest: There is no rule 'service-port-not-exposd'. Did you mean 'service-port-not-exposed'?\n")]
    [InlineData("CS0103", "manifest: There is no rule 'CS0103'. 'manifest explain' lists all.\n")]
    public void An_unknown_rule_is_code_2(string rule, string error)
    {
        using var workspace = new Workspace();

        Assert.Empty(workspace.Run("explain", rule));
        Assert.Equal(2, workspace.ExitCode);
        Assert.Equal(error, workspace.Error);
    }
}

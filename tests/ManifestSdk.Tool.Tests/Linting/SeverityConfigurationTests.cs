namespace ManifestSdk.Tool.Tests.Linting;

public sealed class SeverityConfigurationTests
{
    private const string Off = "dotnet_diagnostic.MSDK3001.severity = none\n";

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("suggestion", "info")]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    [InlineData("default", "error")]
    public void A_severity_follows_the_editorconfig(string setting, string? expected)
    {
        using var workspace = Shop.Workspace().With(".editorconfig", $"[*.yaml]\ndotnet_diagnostic.MSDK3001.severity = {setting}\n");

        var findings = workspace.Findings("lint", "--severity", "info");

        Assert.Equal(expected, findings.SingleOrDefault() is { ValueKind: System.Text.Json.JsonValueKind.Object } finding ? finding.GetProperty("severity").GetString() : null);
    }

    [Theory]
    [InlineData("k8s/.editorconfig", "[*.yaml]\n" + Off, 0)]
    [InlineData(".editorconfig", "[k8s/*.yaml]\n" + Off, 0)]
    [InlineData(".editorconfig", "[*.{yml,yaml}]\n" + Off, 0)]
    [InlineData(".editorconfig", "[*.json]\n" + Off, 1)]
    [InlineData(".editorconfig", "[other/**]\n" + Off, 1)]
    [InlineData("other/.editorconfig", "[*]\n" + Off, 1)]
    public void Every_editorconfig_above_a_file_counts_where_its_sections_match(string path, string text, int exitCode)
    {
        using var workspace = Shop.Workspace().With(path, text);

        workspace.Run("lint");

        Assert.Equal(exitCode, workspace.ExitCode);
    }

    [Fact]
    public void A_root_ends_the_search()
    {
        using var workspace = Shop.Workspace().With(".editorconfig", "[*]\n" + Off).With("k8s/.editorconfig", "root = true\n");

        workspace.Run("lint");

        Assert.Equal(1, workspace.ExitCode);
    }

    [Theory]
    [InlineData("ci/strict", "[*.yaml]\n" + Off, 0)]
    [InlineData("ci/.editorconfig", "[*]\n" + Off, 0)]
    [InlineData("strict", "[k8s/*.yaml]\n" + Off, 0)]
    [InlineData("strict", "[*.json]\n" + Off, 1)]
    public void A_named_configuration_holds_for_files_anywhere(string path, string text, int exitCode)
    {
        using var workspace = Shop.Workspace().With(path, text);

        workspace.Run("lint", "--config", path);

        Assert.Equal(exitCode, workspace.ExitCode);
    }

    [Fact]
    public void A_named_configuration_is_the_only_one()
    {
        using var workspace = Shop.Workspace().With(".editorconfig", "[*]\n" + Off).With("ci/empty", "");

        workspace.Run("lint", "--config", "ci/empty");

        Assert.Equal(1, workspace.ExitCode);
    }

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.category-Ports.severity = none", 0)]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", 0)]
    [InlineData("dotnet_analyzer_diagnostic.category-Alb.severity = none", 1)]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.MSDK3001.severity = warning", 1)]
    public void Categories_and_everything_can_be_configured_together(string setting, int exitCode)
    {
        using var workspace = Shop.Workspace().With(".editorconfig", "[*]\n" + setting + "\n");

        workspace.Run("lint");

        Assert.Equal(exitCode, workspace.ExitCode);
    }

    [Fact]
    public void Advice_is_off_until_asked_for_by_its_id()
    {
        using var workspace = Shop.GoodWorkspace();
        var advice = Rules.RuleRegistry.Descriptors.First(static rule => !rule.IsEnabledByDefault && rule.Id[4] == '9');

        Assert.Empty(workspace.With(".editorconfig", "[*]\ndotnet_analyzer_diagnostic.severity = error\n").Findings("lint", "--severity", "info"));
        workspace.With(".editorconfig", $"[*]\n{string.Join('\n', Rules.RuleRegistry.Descriptors.Where(static rule => rule.Id[4] == '9').Select(static rule => $"dotnet_diagnostic.{rule.Id}.severity = error"))}\n");

        Assert.All(workspace.Findings("lint"), static finding => Assert.StartsWith("MSDK9", finding.GetProperty("rule").GetString(), StringComparison.Ordinal));
        Assert.Equal(1, workspace.ExitCode);
        Assert.NotNull(advice);
    }

    [Fact]
    public void Standard_input_is_configured_as_a_file_of_the_working_directory()
    {
        using var workspace = new Workspace().With(".editorconfig", "[*.yaml]\n" + Off);

        workspace.RunWith(Shop.Backend + "---\n" + Shop.Ingress, "lint", "-");

        Assert.Equal(0, workspace.ExitCode);
    }
}

namespace ManifestSdk.Tool.Tests.Linting;

public sealed class LintCommandTests
{
    [Fact]
    public void Files_are_checked_together()
    {
        using var workspace = Shop.Workspace();

        var finding = Assert.Single(workspace.Findings("lint"));

        Assert.Equal("MSDK3001", finding.GetProperty("rule").GetString());
        Assert.Equal(1, workspace.ExitCode);
    }

    [Fact]
    public void Nothing_found_is_code_0()
    {
        using var workspace = Shop.GoodWorkspace();

        Assert.Equal("Nothing found in 2 files.\n", workspace.Run("lint", "k8s"));
        Assert.Equal(0, workspace.ExitCode);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void Findings_below_the_threshold_are_neither_reported_nor_counted(string severity, int exitCode)
    {
        using var workspace = new Workspace().With("web.yaml", Shop.Backend.Replace("spec:\n  selector: { app: my-app }", "spec:\n  selector: { app: other }", StringComparison.Ordinal));

        var findings = workspace.Findings("lint", "--severity", severity);

        Assert.Equal(exitCode, workspace.ExitCode);
        Assert.Equal(exitCode, findings.Length);
        Assert.All(findings, static finding => Assert.Equal("warning", finding.GetProperty("severity").GetString()));
    }

    [Fact]
    public void The_summary_counts_what_is_not_shown()
    {
        using var workspace = new Workspace().With("values.yaml", "replicas: 2\n").With("web.yaml", Shop.Backend);

        var output = workspace.Run("lint");

        Assert.Equal("Nothing found in 2 files. 1 file not checked: no manifests. 1 finding below the threshold; --severity info shows all.\n", output);
    }

    [Theory]
    [InlineData("There is no file or folder 'nowhere.yaml'.", "lint", "nowhere.yaml")]
    [InlineData("No file matches '*.yml'.", "lint", "*.yml")]
    [InlineData("There is no .yaml, .yml or .json file in folder 'empty'.", "lint", "empty")]
    [InlineData("There is no option '--formt'. Did you mean '--format'?", "lint", "--formt", "json")]
    [InlineData("'xml'", "lint", "--format", "xml")]
    [InlineData("'fatal'", "lint", "--severity", "fatal")]
    [InlineData("Cannot read 'nowhere.editorconfig'", "lint", "--config", "nowhere.editorconfig")]
    [InlineData("'latest' in KubernetesVersion is not a version", "lint", "--kubernetes-version", "latest")]
    [InlineData("--dry-run goes with --fix.", "lint", "--dry-run")]
    [InlineData("--dry-run prints a diff; it goes with --format text only.", "lint", "--fix", "--dry-run", "--format", "json")]
    [InlineData("Standard input cannot be mended in place.", "lint", "--fix", "-")]
    [InlineData("lnt", "lnt")]
    public void What_cannot_be_done_is_code_2_and_one_clear_sentence(string problem, params string[] arguments)
    {
        using var workspace = Shop.Workspace();
        Directory.CreateDirectory(workspace.PathOf("empty"));

        var output = workspace.Run(arguments);

        Assert.Equal(2, workspace.ExitCode);
        Assert.Contains(problem, workspace.Error, StringComparison.Ordinal);
        Assert.StartsWith("manifest: ", workspace.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", workspace.Error, StringComparison.Ordinal);
        Assert.Empty(output);
    }

    [Fact]
    public void A_file_that_is_too_large_to_be_a_manifest_is_refused()
    {
        using var workspace = new Workspace();
        using (var file = File.Create(workspace.PathOf("large.yaml")))
            file.SetLength((64 * 1024 * 1024) + 1);

        workspace.Run("lint");

        Assert.Equal(2, workspace.ExitCode);
        Assert.Equal("manifest: 'large.yaml' has more than 64 MiB; no manifest is that large.\n", workspace.Error);
    }

    [Fact]
    public void Help_shows_examples()
    {
        using var workspace = new Workspace();

        Assert.Contains("helm template shop ./chart | manifest lint -", workspace.Run("lint", "--help"), StringComparison.Ordinal);
        Assert.Equal(0, workspace.ExitCode);
        Assert.Contains("explain", workspace.Run(), StringComparison.Ordinal);
        Assert.Equal(0, workspace.ExitCode);
    }

    [Fact]
    public void The_releases_in_the_cluster_are_options()
    {
        using var workspace = new Workspace().With("cron.yaml", """
            apiVersion: policy/v1beta1
            kind: PodDisruptionBudget
            metadata: { name: web, namespace: app }
            spec:
              minAvailable: 1
              selector: { matchLabels: { app: web } }
            """);

        Assert.Contains(workspace.Findings("lint", "--kubernetes-version", "1.30"), static finding => finding.GetProperty("rule").GetString() == "MSDK1206");
        Assert.DoesNotContain(workspace.Findings("lint", "--kubernetes-version", "1.22"), static finding => finding.GetProperty("rule").GetString() == "MSDK1206");
    }

    [Fact]
    public void What_another_tool_fills_in_is_left_alone_with_a_note()
    {
        using var workspace = new Workspace().With("templates/web.yaml", """
            apiVersion: v1
            kind: Service
            metadata: { name: {{ .Release.Name }} }
            """);

        var finding = Assert.Single(workspace.Findings("lint", "--severity", "info"));

        Assert.Equal("MSDK0033", finding.GetProperty("rule").GetString());
        Assert.Equal("info", finding.GetProperty("severity").GetString());
    }

    [Theory]
    [InlineData("Resources:\n  Bucket: !Ref Name\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("? [a, b]\n: 1\n")]
    public void What_is_no_manifest_may_use_YAML_as_it_likes(string text)
    {
        using var workspace = new Workspace().With("template.yaml", text);

        Assert.Equal("MSDK0033", Assert.Single(workspace.Findings("lint", "--severity", "info")).GetProperty("rule").GetString());
    }

    [Fact]
    public void A_large_project_is_checked_as_a_small_one_is()
    {
        using var workspace = new Workspace();
        var names = Enumerable.Range(1000, 500).Select(static number => $"app-{number}").ToArray();
        foreach (var name in names)
            workspace.With($"{name}.yaml", (Shop.Backend + "---\n" + Shop.Ingress).Replace("my-app", name).Replace("my-service", name).Replace("edge", name));

        var findings = workspace.Findings("lint");

        Assert.Equal(names.Select(static name => $"{name}.yaml"), findings.Select(static finding => finding.GetProperty("file").GetString()));
        Assert.All(findings, static finding => Assert.Equal("MSDK3001", finding.GetProperty("rule").GetString()));
    }

    [Fact]
    public void A_comment_suppresses_a_finding()
    {
        using var workspace = Shop.Workspace();
        workspace.With("k8s/ingress.yaml", "# manifest-sdk: disable-file MSDK3001 -- the controller takes target ports\n" + Shop.Ingress);

        workspace.Run("lint");

        Assert.Equal(0, workspace.ExitCode);
    }

    [Fact]
    public void An_interrupted_run_says_nothing()
    {
        using var workspace = Shop.Workspace();

        var output = workspace.Run("", static terminal => terminal with { Input = static () => throw new OperationCanceledException() }, "lint", "-");

        Assert.Equal(130, workspace.ExitCode);
        Assert.Empty(output + workspace.Error);
    }

    [Fact]
    public void A_defect_of_the_tool_shows_no_stack_trace()
    {
        using var workspace = Shop.Workspace();

        workspace.Run("", static terminal => terminal with { Input = static () => throw new InvalidOperationException("no input") }, "lint", "-");

        Assert.Equal(2, workspace.ExitCode);
        Assert.Equal("manifest: This is a defect of the tool, and not of the manifests: InvalidOperationException: no input Please report it.\n", workspace.Error);
    }
}

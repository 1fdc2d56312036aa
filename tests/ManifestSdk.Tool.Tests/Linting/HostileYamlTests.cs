using System.Text;

namespace ManifestSdk.Tool.Tests.Linting;

public sealed class HostileYamlTests
{
    [Theory]
    [InlineData("kind: [\n", 2)]
    [InlineData("kind: Service\n  bad indentation: here\n", 2)]
    [InlineData("a: *nothing\n", 1)]
    [InlineData("kind: \"Service\n", 2)]
    [InlineData("kind: Service\n\tmetadata: {}\n", 2)]
    [InlineData("%YAML 9.9\n---\nkind: Service\n", 1)]
    public void What_is_no_YAML_is_a_finding_at_its_line(string text, int line)
    {
        using var workspace = new Workspace().With("bad.yaml", text);

        var finding = workspace.Findings("lint")[0];

        Assert.Equal("MSDK0030", finding.GetProperty("rule").GetString());
        Assert.InRange(finding.GetProperty("line").GetInt32(), 1, line);
        Assert.Equal(1, workspace.ExitCode);
    }

    [Fact]
    public void Aliases_that_multiply_are_a_finding()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        using var workspace = new Workspace().With("bomb.yaml", bomb.ToString());

        Assert.Equal("MSDK0030", Assert.Single(workspace.Findings("lint")).GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void Deep_nesting_is_a_finding(string opening)
    {
        using var workspace = new Workspace().With("deep.yaml", string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.Equal("MSDK0030", workspace.Findings("lint")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void What_is_no_text_is_a_finding_at_its_line_and_never_mended()
    {
        var bytes = Encoding.UTF8.GetBytes(Shop.Ingress).Concat(new byte[] { (byte)'#', 0xFF, (byte)'\n' }).ToArray();
        using var workspace = Shop.Workspace().With("k8s/ingress.yaml", bytes);

        var finding = workspace.Findings("lint", "--fix").Single(static finding => finding.GetProperty("rule").GetString() == "MSDK0030");

        Assert.Equal(15, finding.GetProperty("line").GetInt32());
        Assert.Equal(2, finding.GetProperty("column").GetInt32());
        Assert.Equal("Bytes here are no UTF-8; save the file as UTF-8", finding.GetProperty("message").GetString());
        Assert.Equal(bytes, File.ReadAllBytes(workspace.PathOf("k8s/ingress.yaml")));
    }

    [Theory]
    [InlineData("--- [\n")]
    [InlineData("%YAML 1.1\n---\n")]
    [InlineData("---\nkind: Service\n---\na: [\n")]
    public void Of_many_broken_documents_a_hundred_are_findings(string document)
    {
        using var workspace = new Workspace().With("bad.yaml", string.Concat(Enumerable.Repeat(document, 200_000)));

        var unreadable = workspace.Findings("lint").Where(static finding => finding.GetProperty("rule").GetString() == "MSDK0030").ToArray();

        Assert.InRange(unreadable.Length, 2, 201);
        Assert.Single(unreadable, static finding => finding.GetProperty("message").GetString() == "100 documents of this file are no YAML; what follows is not read");
    }

    [Fact]
    public void Before_the_hundredth_broken_document_the_others_are_checked()
    {
        using var workspace = new Workspace().With("all.yaml", string.Concat(Enumerable.Repeat("--- [\n", 99)) + "---\n" + Shop.Backend + "---\n" + Shop.Ingress);

        var rules = workspace.Findings("lint").Select(static finding => finding.GetProperty("rule").GetString()).ToArray();

        Assert.Contains("MSDK3001", rules);
        Assert.Equal(99, rules.Count(static rule => rule == "MSDK0030"));
    }

    [Fact]
    public void Many_thousand_documents_that_are_no_manifests_are_left_alone()
    {
        using var workspace = new Workspace().With("values.yaml", string.Concat(Enumerable.Repeat("--- { a: !mine 1, b: 1, b: 2 }\n", 20_000)));

        Assert.All(workspace.Findings("lint"), static finding => Assert.Equal("MSDK0033", finding.GetProperty("rule").GetString()));
        Assert.Equal(0, workspace.ExitCode);
    }

    [Fact]
    public void The_documents_beside_a_broken_one_are_checked()
    {
        using var workspace = new Workspace().With("all.yaml", Shop.Backend + "---\nkind: [\n---\n" + Shop.Ingress);

        var rules = workspace.Findings("lint").Select(static finding => finding.GetProperty("rule").GetString());

        Assert.Contains("MSDK3001", rules);
        Assert.Contains("MSDK0030", rules);
    }

    [Fact]
    public void Text_of_a_file_cannot_move_the_cursor()
    {
        using var workspace = new Workspace().With("evil.yaml", "kind: \"\u001b[2J\u202e\n");

        var output = workspace.Run("lint");

        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u202e', output);
        Assert.Contains("\uFFFD[2J\uFFFD", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# nothing\n")]
    [InlineData("---\n---\n")]
    public void Empty_files_are_fine(string text)
    {
        using var workspace = new Workspace().With("empty.yaml", text);

        workspace.Run("lint");

        Assert.Equal(0, workspace.ExitCode);
    }
}

using System.Text;

namespace ManifestSdk.Tool.Tests.Inputs;

public sealed class InputTests
{
    private const string Bad = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\nspec: {}\n";

    private static string[] FilesFound(Workspace workspace, params string[] paths) =>
        workspace.Findings(["lint", .. paths]).Select(static finding => finding.GetProperty("file").GetString()!).Distinct().ToArray();

    private static Workspace Tree() => new Workspace()
        .With("a.yaml", Bad).With("b.yml", Bad.Replace("web", "b")).With("c.json", """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"spec":{}}""")
        .With("d.txt", Bad).With("sub/deep/e.yaml", Bad.Replace("web", "e")).With("sub/f.yaml", Bad.Replace("web", "f"))
        .With(".git/g.yaml", Bad).With("bin/h.yaml", Bad.Replace("web", "h")).With("obj/i.yaml", Bad.Replace("web", "i")).With("node_modules/j.yaml", Bad.Replace("web", "j"));

    [Fact]
    public void A_folder_is_searched_for_yaml_and_json_at_any_depth()
    {
        using var workspace = Tree();

        Assert.Equal(["a.yaml", "b.yml", "c.json", "sub/deep/e.yaml", "sub/f.yaml"], FilesFound(workspace, "."));
        Assert.Equal(["sub/deep/e.yaml", "sub/f.yaml"], FilesFound(workspace, "sub/"));
    }

    [Theory]
    [InlineData("*.yaml", "a.yaml")]
    [InlineData("**/*.yaml", "a.yaml", "bin/h.yaml", "node_modules/j.yaml", "obj/i.yaml", "sub/deep/e.yaml", "sub/f.yaml")]
    [InlineData("sub/**/*.yaml", "sub/deep/e.yaml", "sub/f.yaml")]
    [InlineData("sub/*/e.yaml", "sub/deep/e.yaml")]
    [InlineData("?.{yml,json}", "b.yml", "c.json")]
    [InlineData("[ab].y*ml", "a.yaml", "b.yml")]
    [InlineData("[!a].y*ml", "b.yml")]
    public void A_pattern_is_matched_by_the_tool_itself(string pattern, params string[] expected)
    {
        using var workspace = Tree();

        Assert.Equal(expected, FilesFound(workspace, pattern));
    }

    [Fact]
    public void A_file_is_checked_whatever_its_name_and_folder()
    {
        using var workspace = Tree();

        Assert.Equal(["d.txt", "bin/h.yaml"], FilesFound(workspace, "d.txt", "bin/h.yaml"));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_checked_once()
    {
        using var workspace = Tree();

        Assert.Single(workspace.Findings("lint", "a.yaml", "./a.yaml", workspace.PathOf("a.yaml"), "*.yaml"));
    }

    [Fact]
    public void An_absolute_path_stays_absolute()
    {
        using var workspace = Tree();

        Assert.Equal([workspace.PathOf("a.yaml").Replace('\\', '/')], FilesFound(workspace, workspace.PathOf("a.yaml")));
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_a_file()
    {
        using var workspace = new Workspace().With("[ab].yaml", Bad).With("a.yaml", Bad);

        Assert.Equal(["[ab].yaml"], FilesFound(workspace, "[ab].yaml"));
    }

    [Fact]
    public void A_link_to_its_own_folder_ends()
    {
        using var workspace = new Workspace().With("k8s/a.yaml", Bad);
        Directory.CreateSymbolicLink(workspace.PathOf("k8s/loop"), workspace.PathOf("k8s"));

        Assert.Equal(["k8s/a.yaml"], FilesFound(workspace, "k8s"));
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        using var workspace = new Workspace().With("app.yaml", Shop.Backend);

        var output = workspace.RunWith(Shop.Ingress, "lint", "-", "app.yaml");

        Assert.StartsWith("-(14,65): error MSDK3001: ", output, StringComparison.Ordinal);
        Assert.Contains("= see app.yaml(", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_may_be_JSON()
    {
        using var workspace = new Workspace();

        Assert.Contains("-(1,65): error MSDK1201", workspace.RunWith("""{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"web"},"spec":{}}""", "lint", "-"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_says_how_a_file_is_encoded(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var workspace = new Workspace().With("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Bad)]);

        var finding = Assert.Single(workspace.Findings("lint"));

        Assert.Equal(4, finding.GetProperty("line").GetInt32());
        Assert.Equal(1, finding.GetProperty("column").GetInt32());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_end_as_they_like(string end)
    {
        using var workspace = new Workspace().With("a.yaml", Bad.ReplaceLineEndings(end));

        Assert.Equal(4, Assert.Single(workspace.Findings("lint")).GetProperty("line").GetInt32());
    }
}

using System.Text.Json;

namespace ManifestSdk.Tool.Tests.Reporting;

public sealed class ReportTests
{
    [Fact]
    public void Text_shows_the_line_the_place_and_the_fix()
    {
        using var workspace = Shop.Workspace();

        Assert.Equal("""
            k8s/ingress.yaml(14,65): error MSDK3001: Service 'my-service' exposes no port 9376. 9376 is the Pods' port 'http'; the Service exposes it as 80.
              14 |         backend: { service: { name: my-service, port: { number: 9376 } } } # the Pods'?
                 |                                                                 ~~~~ Use 80
                 = see k8s/app.yaml(19,11)
                 = see k8s/app.yaml(12,17)

            1 error in 2 files. 'manifest lint --fix' mends 1.

            """, workspace.Run("lint"));
    }

    [Fact]
    public void A_long_line_is_shown_around_the_place()
    {
        using var workspace = new Workspace().With("a.json", $$$"""{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{"x":"{{{new string('x', 500)}}}"},"dat":{},"binaryData":{"y":"{{{new string('y', 500)}}}"}}""");

        var lines = workspace.Run("lint").Split('\n');

        Assert.StartsWith("  1 | …xxx", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("yyy…", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[1].IndexOf("\"dat\"", StringComparison.Ordinal), lines[2].IndexOf('~'));
    }

    [Fact]
    public void The_place_is_underlined_behind_wide_characters_and_tabs()
    {
        using var workspace = new Workspace().With("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { x: \"日本\" }\t\n? dat\n: {}\n{\"kind\":\"x\"");
        workspace.With("a.yaml", "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"a\"}, \"data\": {\"x\":\t\"日本\"}, \"dat\": {}}");

        var lines = workspace.Run("lint").Split('\n');

        // Each of the two takes the room of two letters.
        Assert.Equal(lines[1].IndexOf("\"dat\"", StringComparison.Ordinal) + 2, lines[2].IndexOf('~'));
    }

    [Fact]
    public void Colours_are_for_people()
    {
        using var workspace = Shop.Workspace();

        Assert.DoesNotContain('\u001b', workspace.Run("lint"));
        Assert.DoesNotContain('\u001b', workspace.Run("", static terminal => terminal with { HasColors = true }, "lint"));
        Assert.DoesNotContain("\u001b[3", workspace.Run("", static terminal => terminal with { IsOutputShown = true }, "lint"), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_field()
    {
        using var workspace = Shop.Workspace();

        var finding = Assert.Single(workspace.Findings("lint"));

        Assert.Equal(
            ["rule", "name", "severity", "file", "line", "column", "endLine", "endColumn", "resource", "path", "message", "fix"],
            finding.EnumerateObject().Select(static property => property.Name));
        Assert.Equal(
            """{"title":"Use 80","line":14,"column":65,"endLine":14,"endColumn":69,"replacement":"80"}""",
            JsonSerializer.Serialize(finding.GetProperty("fix")));
        Assert.Equal(
            """{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","namespace":"app","name":"edge"}""",
            JsonSerializer.Serialize(finding.GetProperty("resource")));
        Assert.Equal("service-port-not-exposed", finding.GetProperty("name").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("k8s/ingress.yaml", finding.GetProperty("file").GetString());
        Assert.Equal([14, 65, 14, 69], new[] { "line", "column", "endLine", "endColumn" }.Select(name => finding.GetProperty(name).GetInt32()));
        Assert.Equal("spec.rules[0].http.paths[0].backend.service.port.number", finding.GetProperty("path").GetString());
    }

    [Fact]
    public void Json_of_nothing_is_an_empty_array()
    {
        using var workspace = Shop.GoodWorkspace();

        Assert.Equal("[]\n", workspace.Run("lint", "--format", "json"));
    }

    [Fact]
    public void What_concerns_a_file_has_no_resource_and_no_fix()
    {
        using var workspace = new Workspace().With("bad.yaml", "kind: [\n");

        var finding = workspace.Findings("lint")[0];

        Assert.Equal(JsonValueKind.Null, finding.GetProperty("resource").ValueKind);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("fix").ValueKind);
        Assert.Equal("", finding.GetProperty("path").GetString());
    }

    [Fact]
    public void GitHub_gets_a_command_for_each_finding()
    {
        using var workspace = Shop.Workspace();

        Assert.Equal(
            "::error file=k8s/ingress.yaml,line=14,col=65,endColumn=69,title=MSDK3001 service-port-not-exposed::"
                + "Service 'my-service' exposes no port 9376. 9376 is the Pods' port 'http'; the Service exposes it as 80.\n",
            workspace.Run("lint", "--format", "github"));
    }

    [Fact]
    public void GitHub_s_commands_are_escaped()
    {
        using var workspace = new Workspace().With("100%,a:b.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n\"p%\\nrts\": []\n");

        var output = workspace.Run("lint", "--format", "github");

        Assert.StartsWith("::error file=100%25%2Ca%3Ab.yaml,line=4,", output, StringComparison.Ordinal);
        Assert.Contains("'p%25 rts'", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
    }
}

using System.Text;

namespace ManifestSdk.Tool.Tests.Fixing;

public sealed class FixTests
{
    private static string Fixed(string text, string name = "a.yaml")
    {
        using var workspace = new Workspace().With(name, text);
        workspace.Run("lint", "--fix");
        var once = workspace.Read(name);
        workspace.Run("lint", "--fix");

        Assert.Equal(once, workspace.Read(name));
        return once;
    }

    [Fact]
    public void A_value_is_mended_and_everything_around_it_stays()
    {
        using var workspace = Shop.Workspace();

        var output = workspace.Run("lint", "--fix");

        Assert.Equal("Nothing found in 2 files.\n", output);
        Assert.Equal("Mended 1 place in 1 file.\n", workspace.Error);
        Assert.Equal(0, workspace.ExitCode);
        Assert.Equal(Shop.GoodIngress, workspace.Read("k8s/ingress.yaml"));
        Assert.Equal(Shop.Backend, workspace.Read("k8s/app.yaml"));
    }

    [Fact]
    public void A_file_without_a_fix_is_not_written()
    {
        using var workspace = Shop.Workspace();
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(workspace.PathOf("k8s/app.yaml"), time);

        workspace.Run("lint", "--fix");

        Assert.Equal(time, File.GetLastWriteTimeUtc(workspace.PathOf("k8s/app.yaml")));
        Assert.Equal(["app.yaml", "ingress.yaml"], Directory.GetFiles(workspace.PathOf("k8s")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_dry_run_shows_the_changes_and_makes_none()
    {
        using var workspace = Shop.Workspace();

        var output = workspace.Run("lint", "--fix", "--dry-run");

        Assert.Equal("""
            --- k8s/ingress.yaml
            +++ k8s/ingress.yaml
            @@ -11,4 +11,4 @@
                   paths:
                   - path: /
                     pathType: Prefix
            -        backend: { service: { name: my-service, port: { number: 9376 } } } # the Pods'?
            +        backend: { service: { name: my-service, port: { number: 80 } } } # the Pods'?

            """, output);
        Assert.Equal("Would mend 1 place in 1 file.\n", workspace.Error);
        Assert.Equal(1, workspace.ExitCode);
        Assert.Equal(Shop.Ingress, workspace.Read("k8s/ingress.yaml"));
    }

    [Fact]
    public void A_dry_run_takes_standard_input()
    {
        using var workspace = new Workspace().With("app.yaml", Shop.Backend);

        Assert.StartsWith("--- -\n+++ -\n", workspace.RunWith(Shop.Ingress, "lint", "app.yaml", "-", "--fix", "--dry-run"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_places_of_several_documents_are_mended_at_once()
    {
        var text = Shop.Backend + "---\n" + Shop.Ingress.Replace("pathType", "pathTyp") + "---\n" + Shop.Ingress.Replace("name: edge", "name: back").Replace("my-app.example", "back.example");

        Assert.Equal(
            Shop.Backend + "---\n" + Shop.GoodIngress + "---\n" + Shop.GoodIngress.Replace("name: edge", "name: back").Replace("my-app.example", "back.example"),
            Fixed(text));
    }

    [Fact]
    public void One_fix_may_uncover_the_next()
    {
        // Only the Service of the right name says which port is right.
        var text = Shop.Backend + "---\n" + Shop.Ingress.Replace("name: my-service,", "name: my-servce,");

        Assert.Equal(Shop.Backend + "---\n" + Shop.GoodIngress, Fixed(text));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Ends_of_lines_stay(string end)
    {
        var text = (Shop.Backend + "---\n" + Shop.Ingress).ReplaceLineEndings(end);

        Assert.Equal((Shop.Backend + "---\n" + Shop.GoodIngress).ReplaceLineEndings(end), Fixed(text));
    }

    [Fact]
    public void A_diff_keeps_the_ends_of_lines()
    {
        using var workspace = Shop.Workspace().With("k8s/ingress.yaml", Shop.Ingress.TrimEnd().ReplaceLineEndings("\r\n"));

        workspace.Run("lint", "--fix", "--dry-run");

        Assert.Contains("         pathType: Prefix\r\n-", workspace.Output, StringComparison.Ordinal);
        Assert.EndsWith("{ number: 80 } } } # the Pods'?\n\\ No newline at end of file\n", workspace.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("targetPort: htp ", "targetPort: http ")]
    [InlineData("targetPort: \"htp\" ", "targetPort: \"http\" ")]
    [InlineData("targetPort: 'htp' ", "targetPort: 'http' ")]
    [InlineData("targetPort: &port htp ", "targetPort: &port http ")]
    [InlineData("targetPort: !!str htp ", "targetPort: http ")]
    [InlineData("targetPort:   htp # typo\n    ", "targetPort:   http # typo\n    ")]
    public void Quotes_anchors_and_comments_stay(string wrong, string right)
    {
        Assert.Equal(Shop.Backend.Replace("targetPort: http ", right), Fixed(Shop.Backend.Replace("targetPort: http ", wrong)));
    }

    [Fact]
    public void Json_stays_json()
    {
        const string Service = """
            {"apiVersion": "v1", "kind": "List", "items": [
            	{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}, "sepc": {"ports": [{"port": 80}]}}
            ]}
            """;

        Assert.Equal(Service.Replace("\"sepc\"", "\"spec\""), Fixed(Service, "a.json"));
    }

    [Fact]
    public void A_number_in_quotes_loses_them_where_a_number_is_meant()
    {
        var deployment = Shop.Backend.Replace("spec:\n  selector: { matchLabels", "spec:\n  replicas: \"2\"\n  selector: { matchLabels");

        var mended = Fixed(deployment);

        Assert.True(mended == deployment || mended == deployment.Replace("\"2\"", "2"), mended);
    }

    [Fact]
    public void What_an_alias_shares_is_left_alone()
    {
        var text = Shop.Backend + "---\n" + Shop.Ingress.Replace("name: my-service, port: { number: 9376 }", "name: my-service, port: &port { number: 9376 }")
            + "  - host: b.example.com\n    http:\n      paths:\n      - path: /\n        pathType: Prefix\n        backend: { service: { name: my-service, port: *port } }\n";

        Assert.Equal(text, Fixed(text));
    }

    [Fact]
    public void A_byte_order_mark_and_the_encoding_stay()
    {
        using var workspace = Shop.Workspace().With("k8s/ingress.yaml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Shop.Ingress)]);

        workspace.Run("lint", "--fix");

        Assert.Equal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Shop.GoodIngress)], File.ReadAllBytes(workspace.PathOf("k8s/ingress.yaml")));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_keeps_its_mode()
    {
        using var workspace = Shop.Workspace().With("real/ingress.yaml", Shop.Ingress);
        File.Delete(workspace.PathOf("k8s/ingress.yaml"));
        File.CreateSymbolicLink(workspace.PathOf("k8s/ingress.yaml"), "../real/ingress.yaml");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.PathOf("real/ingress.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        workspace.Run("lint", "k8s", "--fix");

        Assert.Equal("../real/ingress.yaml", new FileInfo(workspace.PathOf("k8s/ingress.yaml")).LinkTarget);
        Assert.Equal(Shop.GoodIngress, workspace.Read("real/ingress.yaml"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(workspace.PathOf("real/ingress.yaml")));
    }

    [Fact]
    public void Only_what_is_reported_is_mended()
    {
        using var workspace = Shop.Workspace().With(".editorconfig", "[*]\ndotnet_diagnostic.MSDK3001.severity = none\n");

        workspace.Run("lint", "--fix");

        Assert.Equal(Shop.Ingress, workspace.Read("k8s/ingress.yaml"));
    }

    private const string Annotations = """
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
        """;

    private const string Spec = """

        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          ports: [{ port: 80 }]

        """;

    [Theory]
    [InlineData("    service.beta.kubernetes.io/aws-load-balancer-internal: \"true\" # as before", "    service.beta.kubernetes.io/aws-load-balancer-scheme: \"internal\" # as before")]
    [InlineData("    'service.beta.kubernetes.io/aws-load-balancer-internal':   'false'", "    'service.beta.kubernetes.io/aws-load-balancer-scheme':   'internet-facing'")]
    public void Key_and_value_of_an_annotation_change_together(string before, string after) =>
        Assert.Equal($"{Annotations}\n{after}{Spec}", Fixed($"{Annotations}\n{before}{Spec}"));

    [Theory]
    [InlineData("|", "")]
    [InlineData(">-", "")]
    [InlineData("&redirect |2-", "  ")]
    public void A_field_of_JSON_is_mended_inside_its_lines(string block, string indent)
    {
        string File(string port) => $$"""
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: edge
              annotations:
                alb.ingress.kubernetes.io/target-type: ip
                alb.ingress.kubernetes.io/actions.go: {{block}}
                {{indent}}  {
                {{indent}}    "type": "redirect",
                {{indent}}    "redirectConfig": { "port": {{port}}, "protocol": "HTTPS", "statusCode": "HTTP_301" }
                {{indent}}  }
                alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80},{"HTTPS":443}]'
                alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:111122223333:certificate/2f1c
            spec:
              ingressClassName: alb
              rules:
              - host: a.example.com
                http:
                  paths:
                  - { path: /, pathType: Prefix, backend: { service: { name: go, port: { name: use-annotation } } } }

            """;

        Assert.Equal(File("\"443\""), Fixed(File("443")));
    }
}

namespace ManifestSdk.Tests.Yaml.Projects;

/// <summary>Files that kustomizations put into namespaces.</summary>
public class KustomizedSourcesTests
{
    private static string Shop(string ingress) => Reviewed.Ingress("web").Replace("name: edge", "name: edge, namespace: " + ingress, StringComparison.Ordinal);

    private static string Kustomization(string text) => "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n" + text;

    [Theory]
    [InlineData("namespace: shop\nresources: [web.yaml]", "namespace: other")]
    [InlineData("resources: [web.yaml]", "namespace: shop\nbases: [../base]")]
    [InlineData("namespace: other\nresources: [./web.yaml]", "namespace: shop\nresources: [../base/]")]
    [InlineData("resources: [web.yaml]", "namespace: shop\ncomponents: [../base]")]
    public void A_file_is_in_the_namespace_that_the_outermost_kustomization_says(string inner, string outer) => Assert.Empty(Reviewed.Files(
        ("base/kustomization.yaml", Kustomization(inner)),
        ("base/web.yaml", Reviewed.Service("web")),
        ("top/kustomization.yaml", Kustomization(outer)),
        ("edge.yaml", Shop("shop"))).Ids());

    [Theory]
    [InlineData("resources: [web.yaml]")]
    [InlineData("namespace: shop\nresources: [api.yaml]")]
    [InlineData("namespace: shop\nresources: [https://example.com/base]")]
    [InlineData("namespace: shop\nresources: [.]")]
    [InlineData("namespace: [shop]\nresources: [web.yaml, 7]")]
    public void Otherwise_it_stays_where_it_is(string kustomization) => Assert.Equal(["MSDK4001"], Reviewed.Files(
        ("base/kustomization.yaml", Kustomization(kustomization)),
        ("base/web.yaml", Reviewed.Service("web")),
        ("edge.yaml", Shop("shop"))).Ids());

    [Fact]
    public void A_namespace_that_is_written_gives_way()
    {
        (string, string)[] files =
        [
            ("base/kustomization.yaml", Kustomization("namespace: shop\nresources: [edge.yaml, web.yaml]")),
            ("base/web.yaml", Reviewed.Service("web")),
            ("base/edge.yaml", Shop("other")),
        ];

        Assert.Empty(Reviewed.Files(files).Ids());
    }

    [Fact]
    public void What_several_put_into_different_namespaces_is_deployed_for_each()
    {
        var overlay = Reviewed.Ingress("web");
        (string, string)[] files =
        [
            ("base/kustomization.yaml", Kustomization("resources: [web.yaml]")),
            ("base/web.yaml", Reviewed.Service("web")),
            ("dev/kustomization.yaml", Kustomization("namespace: dev\nresources: [../base, edge.yaml]")),
            ("dev/edge.yaml", overlay),
            ("prod/kustomization.yaml", Kustomization("namespace: prod\nresources: [../base, edge.yaml]")),
            ("prod/edge.yaml", overlay.Replace("name: web", "name: wbe", StringComparison.Ordinal)),
        ];

        Assert.Equal(["MSDK4001 prod/edge.yaml(6)"], Reviewed.Files(files).Lines(files));
    }

    [Fact]
    public void What_only_one_puts_into_a_namespace_and_others_deploy_as_it_is_is_deployed_for_each() => Assert.Empty(Reviewed.Files(
        ("base/kustomization.yaml", Kustomization("resources: [web.yaml]")),
        ("base/web.yaml", Reviewed.Service("web")),
        ("plain/kustomization.yaml", Kustomization("resources: [../base, edge.yaml]")),
        ("plain/edge.yaml", Reviewed.Ingress("web")),
        ("prod/kustomization.yaml", Kustomization("namespace: prod\nresources: [../base, edge.yaml]")),
        ("prod/edge.yaml", Reviewed.Ingress("web"))).Ids());

    [Fact]
    public void What_lies_outside_of_namespaces_and_custom_resources_stay() => Assert.Empty(Reviewed.Files(
        ("kustomization.yaml", Kustomization("namespace: shop\nresources: [all.yaml]")),
        ("all.yaml", "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: fast }\nprovisioner: example.com/disk\n---\n"
            + "apiVersion: example.com/v1\nkind: Gadget\nmetadata: { name: a }\n---\napiVersion: example.com/v1\nkind: Gadget\nmetadata: { name: a, namespace: shop }")).Ids());

    [Fact]
    public void Kustomizations_that_take_each_other_in_are_read_once() => Assert.Empty(Reviewed.Files(
        ("a/kustomization.yaml", Kustomization("namespace: shop\nresources: [../b, web.yaml]")),
        ("a/web.yaml", Reviewed.Service("web")),
        ("b/kustomization.yaml", Kustomization("resources: [../a]")),
        ("b/edge.yaml", Reviewed.Ingress("web"))).Ids());

    [Fact]
    public void A_namespace_that_is_none_is_reported_where_it_is_written() => Assert.Contains(
        Reviewed.Files(
            ("kustomization.yaml", Kustomization("namespace: Shop\nresources: [web.yaml]")),
            ("web.yaml", Reviewed.Service("web"))).Findings,
        finding => finding.Rule.Id == "MSDK1003" && finding.Origin.Path == "kustomization.yaml");
}

using ManifestSdk.Model;

namespace ManifestSdk.Tests.Yaml.Projects;

/// <summary>What is taken together, and what apart.</summary>
public class ProjectSetTests
{
    private const string Namespace = "apiVersion: v1\nkind: Namespace\nmetadata: { name: app }\n";

    [Fact]
    public void What_another_file_declares_is_declared()
    {
        Assert.Equal(["MSDK4001"], Reviewed.Files(("a.yaml", Reviewed.Ingress("web")), ("b.yaml", Reviewed.Service("api"))).Ids());
        Assert.Empty(Reviewed.Files(("a.yaml", Reviewed.Ingress("web")), ("b.yaml", Reviewed.Service("web"))).Ids());
        Assert.Empty(Reviewed.Files(("x/a.yaml", Reviewed.Ingress("web")), ("y/b.yaml", Reviewed.Service("web"))).Ids());
    }

    [Fact]
    public void What_a_topology_declares_is_declared_for_files_and_the_other_way_round()
    {
        var (ingress, service) = (Reviewed.Ingress("web"), Reviewed.Service("web"));

        Assert.Empty(Reviewed.Of([("a.yaml", "", ingress)], Reviewed.Topology("shop", service)).Ids());
        Assert.Empty(Reviewed.Of([("a.yaml", "", service)], Reviewed.Topology("shop", ingress)).Ids());
        Assert.Empty(Reviewed.Of([], Reviewed.Topology("shop", service), Reviewed.Topology("edge", ingress)).Ids());
    }

    [Fact]
    public void The_same_object_twice_in_a_folder_is_twice_the_same()
    {
        Assert.Equal(["MSDK1009"], Reviewed.Files(("k8s/a.yaml", Reviewed.Service("web")), ("k8s/b.yaml", Reviewed.Service("web", 81))).Ids());
        Assert.Equal(["MSDK1009"], Reviewed.Files(("k8s/a.yaml", Reviewed.Service("web")), ("k8s/b.yaml", Reviewed.Service("web"))).Ids());
    }

    [Fact]
    public void The_same_object_in_a_topology_and_a_file_is_twice_the_same_unless_it_is_alike()
    {
        Assert.Equal(["MSDK1009"], Reviewed.Of([("a.yaml", "", Reviewed.Service("web"))], Reviewed.Topology("shop", Reviewed.Service("web", 81))).Ids());
        Assert.Empty(Reviewed.Of([("a.yaml", "", Reviewed.Service("web"))], Reviewed.Topology("shop", Reviewed.Service("web"))).Ids());
    }

    [Fact]
    public void Folders_that_declare_the_same_object_differently_are_alternatives()
    {
        (string, string)[] files =
        [
            ("k8s/dev/web.yaml", Reviewed.Service("web")),
            ("k8s/prod/web.yaml", Reviewed.Service("web", 81)),
            ("k8s/prod/edge.yaml", Reviewed.Ingress("web", 80)),
        ];

        Assert.Equal(["MSDK3001 k8s/prod/edge.yaml(6)"], Reviewed.Files(files).Lines(files));
    }

    [Fact]
    public void What_lies_beside_alternatives_belongs_to_each()
    {
        (string, string)[] files =
        [
            ("k8s/dev/web.yaml", Reviewed.Service("web")),
            ("k8s/prod/web.yaml", Reviewed.Service("web", 81)),
            ("k8s/shared/edge.yaml", Reviewed.Ingress("web", 80)),
        ];

        Assert.Equal(["MSDK3001 k8s/shared/edge.yaml(6)"], Reviewed.Files(files).Lines(files));
    }

    [Fact]
    public void Alternatives_may_have_alternatives()
    {
        (string, string)[] files =
        [
            ("eu/dev/web.yaml", Reviewed.Service("web", 1)),
            ("eu/prod/web.yaml", Reviewed.Service("web", 2)),
            ("us/web.yaml", Reviewed.Service("web", 3)),
            ("eu/api.yaml", Reviewed.Service("api", 4)),
            ("us/edge.yaml", Reviewed.Ingress("api")),
            ("eu/dev/edge.yaml", Reviewed.Ingress("api", 4)),
        ];

        Assert.Equal(["MSDK4001 us/edge.yaml(6)"], Reviewed.Files(files).Lines(files));
    }

    [Fact]
    public void A_deeper_folder_takes_the_place_of_what_it_varies()
    {
        (string, string)[] files =
        [
            ("k8s/web.yaml", Reviewed.Service("web", 80)),
            ("k8s/edge.yaml", Reviewed.Ingress("web", 80)),
            ("k8s/prod/web.yaml", Reviewed.Service("web", 81)),
        ];

        Assert.Equal(["MSDK3001 k8s/edge.yaml(6)"], Reviewed.Files(files).Lines(files));
    }

    [Fact]
    public void Folders_whose_names_begin_alike_are_not_inside_each_other() => Assert.Empty(Reviewed.Files(
        ("prod/web.yaml", Reviewed.Service("web", 80)),
        ("prod/edge.yaml", Reviewed.Ingress("web", 80)),
        ("prod-eu/web.yaml", Reviewed.Service("web", 81)),
        ("prod-eu/edge.yaml", Reviewed.Ingress("web", 81))).Ids());

    [Fact]
    public void A_namespace_may_be_declared_in_several_places()
    {
        Assert.Empty(Reviewed.Of([("k8s/a.yaml", "", Namespace)], Reviewed.Topology("shop", Namespace), Reviewed.Topology("edge", Namespace.Replace("name: app", "name: app, labels: { a: b }"))).Ids());
        Assert.Empty(Reviewed.Files(("x/a.yaml", Namespace), ("y/a.yaml", Namespace.Replace("name: app", "name: app, labels: { a: b }"))).Ids());
    }

    [Fact]
    public void Topologies_that_declare_the_same_object_differently_are_alternatives()
    {
        var dev = Reviewed.Topology("dev", Reviewed.Service("web", 80) + "---\n" + Reviewed.Ingress("web", 80));
        var prod = Reviewed.Topology("prod", Reviewed.Service("web", 81) + "---\n" + Reviewed.Ingress("web", 81));

        Assert.Empty(Reviewed.Of([], dev, prod).Ids());
    }

    [Fact]
    public void What_is_declared_takes_the_place_of_what_was_said_to_live_elsewhere()
    {
        var external = new ManifestSet("edge", [
            .. Reviewed.Topology("edge", Reviewed.Ingress("web", 80)).Resources,
            new ManifestResource(Reviewed.Topology("edge", Reviewed.Service("web", 80)).Resources[0].Root, isExternal: true),
        ]);

        Assert.Empty(Reviewed.Of([], external).Ids());
        Assert.Equal(["MSDK3001"], Reviewed.Of([], external, Reviewed.Topology("shop", Reviewed.Service("web", 81))).Ids());
    }

    [Fact]
    public void Environments_are_kept_apart_and_share_what_names_none()
    {
        (string, string, string)[] files =
        [
            ("a.yaml", "dev", Reviewed.Service("web")),
            ("b.yaml", "prod", Reviewed.Service("web", 81)),
            ("c.yaml", "", Reviewed.Ingress("web")),
        ];

        Assert.StartsWith("In environment 'prod': Service 'web' exposes no port 80.", Assert.Single(Reviewed.Of(files).Findings, finding => finding.Rule.Id == "MSDK3001").Message, StringComparison.Ordinal);
        Assert.Empty(Reviewed.Of(files[..1], Reviewed.Topology("shop", Reviewed.Ingress("web"), "Dev")).Ids());
        Assert.Equal(["MSDK4001"], Reviewed.Of(files[..1], Reviewed.Topology("shop", Reviewed.Service("api") + "---\n" + Reviewed.Ingress("web"), "Prod")).Ids());
    }

    [Fact]
    public void A_file_of_one_environment_need_not_say_so_again()
    {
        (string, string, string)[] files =
        [
            ("a.yaml", "dev", Reviewed.Service("web")),
            ("b.yaml", "prod", Reviewed.Service("web", 81)),
            ("c.yaml", "prod", Reviewed.Ingress("web")),
        ];

        Assert.StartsWith("Service 'web' exposes no port 80.", Assert.Single(Reviewed.Of(files).Findings, finding => finding.Rule.Id == "MSDK3001").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_several_sets_is_said_once()
    {
        (string, string, string)[] files =
        [
            ("a.yaml", "dev", Reviewed.Service("web")),
            ("b.yaml", "prod", Reviewed.Service("web")),
            ("c.yaml", "", Reviewed.Ingress("api")),
        ];

        Assert.StartsWith("Ingress ", Assert.Single(Reviewed.Of(files).Findings, finding => finding.Rule.Id == "MSDK4001").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_given_twice_is_read_once() =>
        Assert.Empty(Reviewed.Files(("a.yaml", Reviewed.Service("web")), ("a.yaml", Reviewed.Service("web"))).Ids());
}

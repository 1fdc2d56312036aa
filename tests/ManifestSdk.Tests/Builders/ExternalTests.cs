using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Builders;

public class ExternalTests
{
    [Fact]
    public void What_lives_elsewhere_is_in_the_set_and_never_written()
    {
        var set = Topology.Build(
            static topology =>
            {
                topology.ExternalIngressClass("alb");
                topology.ExternalClusterRole("view");
                var app = topology.ExternalNamespace("app");
                app.ExternalService("legacy").Port(80);
                app.ExternalWorkload("legacy").Labels(("app", "legacy")).Port(8080);
                app.ExternalConfigMap("settings");
                app.ExternalSecret("legacy-tls");
                app.ExternalServiceAccount("legacy");
            },
            "test");

        Assert.All(set.Resources, static resource => Assert.True(resource.IsExternal));
        Assert.Equal(8, set.Resources.Count);
        Assert.DoesNotContain("legacy", ManifestYaml.Write(set), StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_workload_is_selected_like_any_other()
    {
        var set = Manifests.In(static app =>
            app.Service("web").Selects(app.ExternalWorkload("legacy").Labels(("app", "legacy")).Port("http", 8080)).Port(80));

        Assert.Equal("legacy", Assert.Single(set.Index.SelectedBy(Assert.Single(set.Index.ServicesNamed("web")))).Resource.Name);
    }
}

namespace ManifestSdk.Tests;

public class TopologyTests
{
    [Fact]
    public void Resources_are_ordered_by_what_others_need_whatever_the_order_of_calls()
    {
        var set = Topology.Build(
            static topology =>
            {
                var app = topology.Namespace("app");
                app.Ingress("edge");
                app.Service("web");
                app.Deployment("web");
            },
            "shop");

        Assert.Equal(["Namespace", "Service", "Deployment", "Ingress"], set.Resources.Select(resource => resource.Kind));
    }
}

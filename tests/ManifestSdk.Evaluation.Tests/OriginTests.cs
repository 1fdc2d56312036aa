using ManifestSdk.Model;

namespace ManifestSdk.Evaluation.Tests;

public class OriginTests
{
    [Theory]
    [InlineData("""topology.Namespace("n").Service("web").Port([|80|], "http");""", "spec.ports.0.port")]
    [InlineData("""topology.Namespace("n").Service("web").Port(80, [|"http"|]);""", "spec.ports.0.targetPort")]
    [InlineData("""topology.Namespace("n").Service("web").Port(targetPort: [|8000 + 80|], port: 80);""", "spec.ports.0.targetPort")]
    [InlineData("""topology.Namespace("n").Service([|"we" + "b"|]).Port(80);""", "metadata.name")]
    [InlineData("""topology.Namespace("n").Service("web").[|Port(80)|].Port(81);""", "spec.ports.0")]
    [InlineData("""topology.Namespace("n").Service("web").Port(80).[|Port(81)|];""", "spec.ports.1")]
    [InlineData("""topology.Namespace("n").Service("web").Labels(("a", "b"), ("c", [|"d"|]));""", "metadata.labels.c")]
    [InlineData("""topology.Namespace("n").Service("web").Labels([("a", [|"b"|])]);""", "metadata.labels.a")]
    [InlineData("""topology.Namespace("n").Service("web").Labels(new[] { ("a", [|"b"|]) });""", "metadata.labels.a")]
    [InlineData("""var labels = new[] { ("a", "b") }; topology.Namespace("n").Service("web").Labels([|labels|]);""", "metadata.labels.a")]
    [InlineData("""var label = ("a", "b"); topology.Namespace("n").Service("web").Labels([|label|]);""", "metadata.labels.a")]
    [InlineData("""void Expose(ServiceBuilder s, int port) => s.Port([|port|]); Expose(topology.Namespace("n").Service("web"), 80);""", "spec.ports.0.port")]
    [InlineData("""foreach (var p in new[] { 80 }) topology.Namespace("n")?.Service("web").[|Port(p)|];""", "spec.ports.0")]
    public void A_value_knows_where_it_was_written(string body, string path)
    {
        var marked = MarkedSource.Parse(new Snippet("", body).Source);
        var evaluation = new Compiled(marked.Text).Evaluate();
        var service = evaluation.Set!.Resources.Single(static resource => resource.Kind == "Service");

        Assert.Equal(marked.Marked, marked.TextAt(Find(service.Root, path.Split('.')).Origin));
    }

    [Theory]
    [InlineData("Metadata = new() { Name = [|\"x\"|] }", "metadata.name")]
    [InlineData("Metadata = [|new() { Name = \"x\" }|]", "metadata")]
    [InlineData("Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { [\"a\"] = [|\"b\"|] } }", "metadata.labels.a")]
    [InlineData("Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { { \"a\", [|\"b\"|] } } }", "metadata.labels.a")]
    [InlineData("Spec = new() { Ports = [new() { Port = 1 }, [|new() { Port = 2 }|]] }", "spec.ports.1")]
    [InlineData("Spec = new() { Ports = new List<V1ServicePort> { new() { Port = [|1|] } } }", "spec.ports.0.port")]
    [InlineData("Spec = new() { Ports = [new() { TargetPort = [|\"http\"|] }] }", "spec.ports.0.targetPort")]
    [InlineData("Spec = new() { ExternalIPs = [\"a\", [|\"b\"|]] }", "spec.externalIPs.1")]
    [InlineData("Spec = new() { ExternalIPs = [|Enumerable.Repeat(\"a\", 2).ToList()|] }", "spec.externalIPs.1")]
    public void A_value_of_a_typed_object_knows_where_it_was_written(string members, string path)
    {
        var body = $$"""topology.Namespace("n").Add(new V1Service { {{members}} });""";
        var marked = MarkedSource.Parse(new Snippet("", body, Usings: "using k8s.Models; using ManifestSdk.KubernetesClient;").Source);
        var set = new Compiled(marked.Text).Evaluate().Set!;

        Assert.Equal(marked.Marked, marked.TextAt(Find(set.Resources.Single(static each => each.Kind == "Service").Root, path.Split('.')).Origin));
    }

    [Fact]
    public void The_key_of_a_typed_field_is_the_property_s_name()
    {
        var body = """topology.Namespace("n").Add(new V1Service { Spec = new() { [|ClusterIP|] = "None" } });""";
        var marked = MarkedSource.Parse(new Snippet("", body, Usings: "using k8s.Models; using ManifestSdk.KubernetesClient;").Source);
        var spec = (ManifestMapping)Find(new Compiled(marked.Text).Evaluate().Set!.Resources.Single(static each => each.Kind == "Service").Root, ["spec"]);

        Assert.Equal(marked.Span, (spec.Entries[0].KeyOrigin.Start, spec.Entries[0].KeyOrigin.Length));
    }

    [Fact]
    public void Keys_and_receivers_have_places_too()
    {
        var marked = MarkedSource.Parse(new Snippet("", """
            var app = topology.Namespace("n");
            var web = app.Service("web").Labels(([|"a"|], "b"));
            app.Ingress("i").Host("h", h => h.Prefix("/", web.Backend(80)));
            """).Source);
        var set = new Compiled(marked.Text).Evaluate().Set!;
        var labels = (ManifestMapping)Find(set.Resources.Single(static each => each.Kind == "Service").Root, ["metadata", "labels"]);
        var backend = Find(set.Resources.Single(static each => each.Kind == "Ingress").Root, ["spec", "rules", "0", "http", "paths", "0", "backend", "service", "name"]);

        Assert.Equal(marked.Span, (labels.Entries[0].KeyOrigin.Start, labels.Entries[0].KeyOrigin.Length));
        Assert.Equal("web", marked.TextAt(backend.Origin));
    }

    private static ManifestNode Find(ManifestNode node, string[] path) => path.Aggregate(node, static (at, step) => at switch
    {
        ManifestSequence sequence => sequence.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
        ManifestMapping mapping => mapping.Entries.Single(entry => entry.Key == step).Value,
        _ => throw new InvalidOperationException(step),
    });
}

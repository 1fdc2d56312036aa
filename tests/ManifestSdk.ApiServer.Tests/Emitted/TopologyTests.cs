using ManifestSdk.ApiServer.Tests.Mutants;
using ManifestSdk.ApiServer.Tests.Servers;
using ManifestSdk.Yaml;

namespace ManifestSdk.ApiServer.Tests.Emitted;

/// <summary>Random topologies, good and bad: the server must say of each manifest what <c>manifest lint</c> says.</summary>
public sealed class TopologyTests
{
    private const int Count = 200;

    private static readonly string[] Names = ["web", "api", "my-app", "a", "Web", "web_1", "1web", "-web", "a.b", new('a', 63), new('a', 64)];
    private static readonly int[] Ports = [1, 80, 8080, 65535, 0, -1, 65536];
    private static readonly string[] Labels = ["web", "Web_1", "", "a b", "-a", "é"];
    private static readonly string[] Amounts = ["250m", "1", "0.5", "-1", "1GB"];

    [ApiServerFact]
    public async Task The_server_and_lint_agree_about_random_topologies()
    {
        using var server = new Servers.ApiServer();
        var random = new Random(1);
        for (var i = 0; i < Count; i++)
        {
            foreach (var manifest in ManifestJson.Read(ManifestYaml.Write(Next(random).Build())))
            {
                var (verdict, errors) = (await server.JudgeAsync(manifest), Lint.Errors(manifest));
                Assert.True(verdict.IsAccepted == (errors.Count == 0), $"{manifest.ToJsonString()}: {verdict}, and lint says '{string.Join("; ", errors)}'");
            }
        }
    }

    private static Topology Next(Random random)
    {
        var (name, port) = (OneOf(random, Names), OneOf(random, Ports));
        var topology = new Topology("random");
        var app = topology.Namespace("random");
        var web = app.Deployment(name)
            .Replicas(random.Next(-1, 5))
            .Labels(("app", OneOf(random, Labels)))
            .Container("web", "registry.example.com/web:1", container => container
                .Port("http", OneOf(random, Ports))
                .Requests(cpu: OneOf(random, Amounts)));
        var service = app.Service(name).Selects(web).Port(port, targetPort: "http");
        app.Ingress(name).Host("shop.example.com", host => host.Prefix("/", service.Backend(port)));
        return topology;
    }

    /// <summary>The first one half of the time, so that some topologies are good.</summary>
    private static T OneOf<T>(Random random, T[] values) => random.Next(2) == 0 ? values[0] : values[random.Next(values.Length)];
}

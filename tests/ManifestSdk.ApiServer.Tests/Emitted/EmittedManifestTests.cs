using System.Text.Json.Nodes;
using k8s;
using ManifestSdk.ApiServer.Tests.Mutants;
using ManifestSdk.ApiServer.Tests.Servers;
using ManifestSdk.Yaml;

namespace ManifestSdk.ApiServer.Tests.Emitted;

public sealed class EmittedManifestTests
{
    /// <summary>Tests of one facet of a builder write manifests that are not whole; lint must say so, and the server refuse them.</summary>
    [ApiServerFact]
    public async Task The_server_accepts_every_manifest_that_lint_accepts()
    {
        using var server = new Servers.ApiServer();
        var disagreements = new List<string>();
        foreach (var (source, yaml) in EmittedManifests.Read())
        {
            foreach (var manifest in ManifestJson.Read(yaml).Where(static manifest => !NewerThanServer.Kinds.Contains((string)manifest["kind"]!)))
                disagreements.AddRange((await DisagreementsAsync(server, manifest)).Select(problem => $"{source}, {manifest["kind"]} {manifest["metadata"]?["name"]}: {problem}"));
        }

        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    /// <summary>What is newer than the server is read strictly by the models of today's Kubernetes: an unknown field is an error.</summary>
    [Fact]
    public void The_models_of_today_know_every_field()
    {
        foreach (var (source, yaml) in EmittedManifests.Read())
        {
            foreach (var resource in ManifestYaml.Read(source, yaml).Resources.Where(static resource => !NewerThanServer.Kinds.Contains(resource.Kind)))
                Assert.Null(Record.Exception(() => KubernetesYaml.LoadAllFromString(ManifestYaml.Write(resource), strict: true)));
        }
    }

    private static async Task<IReadOnlyList<string>> DisagreementsAsync(Servers.ApiServer server, JsonObject manifest)
    {
        var errors = Lint.Errors(manifest);
        var unknown = await server.UnknownFieldsAsync(manifest);
        foreach (var field in unknown)
        {
            var around = ManifestJson.Remove(manifest, field);
            if (NewerThanServer.IsHandler(field))
                around["exec"] = new JsonObject { ["command"] = new JsonArray("true") };
        }

        var verdict = await server.JudgeAsync(manifest);
        var refusals = verdict.Refusals.Where(static refusal => !NewerThanServer.HasRefusal(refusal.Message)).ToArray();
        return
        [
            .. unknown.Where(static field => !NewerThanServer.HasField(field)).Select(static field => $"the server does not know {field}, and no table says that it is newer"),
            .. refusals.Length == 0 == (errors.Count == 0) ? [] : new[] { $"{verdict}, and lint says '{string.Join("; ", errors)}'" },
        ];
    }
}

using CsCheck;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Hostile.Tests;

/// <summary>However broken a file is, nothing throws, nothing hangs, and the files beside it keep their findings and their YAML.</summary>
public class HalfTypedSourceTests
{
    private const string Untouched = """
        using ManifestSdk;

        public static class Untouched
        {
            [Topology("calm")]
            public static void Calm(Topology topology) => topology.Namespace("calm");

            [Topology("wrong")]
            public static void Wrong(Topology topology)
            {
                var app = topology.Namespace("app");
                var api = app.Deployment("api").Labels(("app", "api")).Container("api", "registry.example.com/api:1.0", c => c.Port("http", 8080));
                var web = app.Service("web").Selects(api).Port(80, targetPort: "http");
                app.Ingress("edge").Host("api.example.com", host => host.Prefix("/", web.Backend(8080)));
            }
        }
        """;

    public static TheoryData<string> Samples => [.. Sample.All.Select(static sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_as_it_stands_has_no_finding(string name)
    {
        var run = SourceRun.Over(Sample.All.Single(sample => sample.Name == name).With(-1, ""));

        Assert.Empty(run.Diagnostics);
        Assert.True(run.Generated.Count > 2, string.Join(", ", run.Generated));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void However_a_sample_is_damaged_the_file_beside_it_keeps_its_findings(string name)
    {
        var sample = Sample.All.Single(sample => sample.Name == name);
        var tokens = sample.Tokens.ToArray();
        var damage = from at in Gen.Int[0, tokens.Length - 1]
                     let place = tokens[at]
                     from text in Damage.Of(sample.Files[place.File].Text, place.Token)
                     select (place.File, Text: text);

        damage.Sample(broken => AssertCalm(sample.With(broken.File, broken.Text)));
    }

    private static void AssertCalm(IEnumerable<(string Path, string Text)> sources)
    {
        var run = SourceRun.Over(sources.Append(("Untouched.cs", Untouched)));

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id is "AD0001" or "MSDK0009");
        var finding = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree?.FilePath == "Untouched.cs");
        Assert.Equal("MSDK3001", finding.Id);
        Assert.Contains("Manifests.calm.g.cs", run.Generated);
    }
}

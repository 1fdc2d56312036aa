using ManifestSdk.Rules;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>Patches in the evaluator: what is wrong is found at the step or line, and nothing differs from a run.</summary>
public class PatchTests
{
    [Theory]
    [InlineData("MSDK1201", """web.Patch("spec.[|replica|]", 2);""")]
    [InlineData("MSDK1202", """web.Patch("spec.replicas", [|"two"|]);""")]
    [InlineData("MSDK1017", """web.Patch([|"spec..replicas"|], 2);""")]
    [InlineData("MSDK1017", """web.Patch("spec.template.spec.containers[[|api|]].tty", true);""")]
    [InlineData("MSDK1017", """const string path = "spec..a"; web.Patch([|path|], 2);""")]
    [InlineData("MSDK1201", """const string path = "spec.replica"; web.[|Patch(path, 2)|];""")]
    [InlineData("MSDK1201", """web.[|Patch("spec.\u0072eplica", 2)|];""")]
    [InlineData("MSDK1017", """web.Patch([|"paused"|]);""")]
    [InlineData("MSDK1201", """web.Patch("spec: { [|replica|]: 2 }");""")]
    [InlineData("MSDK1201", """web.Patch(@"spec: { [|replica|]: 2 }");""")]
    [InlineData("MSDK1201", "web.Patch(\"\"\"spec: { [|replica|]: 2 }\"\"\");")]
    [InlineData("MSDK1201", "web.Patch(\"\"\"\n    spec:\n\n      [|replica|]: 2\n    \"\"\");")]
    [InlineData("MSDK1202", "web.Patch(\"\"\"\r\n    spec:\r\n      replicas: [|two|]\r\n    \"\"\");")]
    [InlineData("MSDK1201", "web.[|Patch($\"spec: {{ replica: {1 + 1} }}\")|];")]
    [InlineData("MSDK1201", """web.PatchPods("[|hostnetwork|]", true);""")]
    [InlineData("MSDK1201", """web.Container("side", "side:1", c => c.Patch("[|ttyy|]", true));""")]
    public void What_is_wrong_is_found_where_it_is_written(string id, string body)
    {
        var marked = MarkedSource.Parse(new Snippet("", Web + body).Source);
        var evaluation = new Compiled(marked.Text).Evaluate();
        Assert.Empty(evaluation.Problems);

        var finding = Assert.Single(RuleRegistry.Check(evaluation.Set!), finding => finding.Rule.Id == id);
        Assert.Equal(marked.Marked, marked.TextAt(finding.Origin));
    }

    [Fact]
    public void Patches_make_what_a_run_makes()
    {
        var compiled = new Compiled(new Snippet("", Web + """"
            foreach (var name in new[] { "web" })
                web.Patch($"spec.template.spec.containers[{name}].tty", name.Length == 3).Patch("spec.replicas", 1 + 1);
            web.PatchPods("priority", 10).Patch("""
                metadata:
                  annotations: { example.com/ratio: "0.5" }
                spec:
                  template: { spec: { overhead: { cpu: 100m } } }
                """);
            """").Source);

        var evaluation = compiled.Evaluate();

        Assert.Empty(evaluation.Problems);
        Assert.Equal(Yaml.ManifestYaml.Write(compiled.Run()), Yaml.ManifestYaml.Write(evaluation.Set!));
    }

    private const string Web = """var web = topology.Namespace("n").Deployment("web").Labels(("app", "web")).Container("web", "web:1"); """;
}

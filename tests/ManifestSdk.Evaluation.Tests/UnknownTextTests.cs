using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>A text that only the running program knows may stand where nobody but the container reads it; all around it stays checked.</summary>
public class UnknownTextTests
{
    private const string Prelude = """var tag = Environment.GetEnvironmentVariable("IMAGE_TAG"); var app = topology.Namespace("app"); var api = app.Deployment("api").Labels(("app", "api")); """;

    [Theory]
    [InlineData("""api.Container("c", "registry.example.com/api:" + tag);""")]
    [InlineData("""api.Container("c", $"registry.example.com/api:{tag}");""")]
    [InlineData("""api.Container("c", "registry.example.com/api:" + (tag ?? "latest").Trim());""")]
    [InlineData("""api.Container("c", tag ?? throw new InvalidOperationException("IMAGE_TAG is missing"));""")]
    [InlineData("""api.Container("c", string.IsNullOrEmpty(tag) ? "latest" : tag);""")]
    [InlineData("""var image = "registry.example.com/api:"; image += tag; api.Container("c", image);""")]
    [InlineData("""ImageReference image = "registry.example.com/api"; api.Container("c", image.WithTag(tag!));""")]
    [InlineData("""ImageReference image = "registry.example.com/api:" + tag; api.Container("c", image);""")]
    [InlineData("""api.Container("c", "i:1", c => c.Env("TAG", tag!));""")]
    [InlineData("""api.Container("c", "i:1", c => c.Env("TAG", value: tag!));""")]
    [InlineData("""api.Container("c", "i:1", c => c.Args("--tag", tag!));""")]
    [InlineData("""api.Container("c", "i:1", c => c.Args(["--tag", $"v{tag}"]));""")]
    [InlineData("""api.Container("c", "i:1", c => c.Command("run", "--at=" + DateTime.Now.Year));""")]
    [InlineData("""app.ConfigMap("config").Data("tag", tag!);""")]
    [InlineData("""api.Annotation("example.com/tag", tag!);""")]
    [InlineData("""api.PodAnnotations(("tag", "v" + tag), ("other", "x"));""")]
    public void An_unknown_text_may_stand_in_an_opaque_place(string body)
    {
        var evaluation = Evaluate(Prelude + body);

        Assert.True(evaluation.Waits, string.Join("\n", evaluation.Problems));
        Assert.NotNull(evaluation.Set);
        Assert.NotEmpty(evaluation.Set.Unknowns);
        Assert.All(evaluation.Problems, problem => Assert.Equal("MSDK0003", problem.Rule.Id));
    }

    [Theory]
    [InlineData("""app.Deployment(tag!);""")]
    [InlineData("""api.Labels(("tag", tag!));""")]
    [InlineData("""app.Service("s").Selector(("app", tag!)).Port(80);""")]
    [InlineData("""app.Service("s").Selects(api).Port(80, targetPort: tag!);""")]
    [InlineData("""app.Service("s").Port(int.Parse(tag!));""")]
    [InlineData("""app.Ingress("i").Annotation("alb.ingress.kubernetes.io/scheme", tag!);""")]
    [InlineData("""app.Ingress("i").Annotation("kubernetes.io/ingress.class", tag!);""")]
    [InlineData("""api.Annotation("example.com/" + tag, "x");""")]
    [InlineData("""app.ConfigMap("config").Data(tag!, "x");""")]
    [InlineData("""api.Container(tag!, "i:1");""")]
    [InlineData("""api.Container("c", "i:1", c => c.Env(tag!, "x"));""")]
    [InlineData("""if (tag == "x") api.Container("c", "i:1");""")]
    [InlineData("""ImageReference image = "i:" + tag; if (image == "i:1") api.Container("c", image);""")]
    [InlineData("""api.Container("c", "i:1", c => c.Requests(cpu: tag));""")]
    [InlineData("""for (var i = 0; i < tag!.Length; i++) api.Container("c" + i, "i:1");""")]
    [InlineData("""var tags = new[] { tag! }; if (tags.Contains("x")) api.Container("c", "i:1");""")]
    [InlineData("""var tags = new List<string> { tag! }; api.Container("c", "i:" + tags[0]);""")]
    [InlineData("""var tags = new Dictionary<string, string> { ["a"] = tag! }; api.Container("c", "i:" + tags["a"]);""")]
    public void Anywhere_else_the_whole_topology_waits(string body)
    {
        var evaluation = Evaluate(Prelude + body);

        Assert.True(evaluation.Waits);
        Assert.Null(evaluation.Set);
        Assert.Equal("MSDK0003", Assert.Single(evaluation.Problems).Rule.Id);
    }

    [Fact]
    public void The_problem_stands_where_the_value_comes_from_and_says_what_to_write()
    {
        var marked = MarkedSource.Parse(new Snippet("", """topology.Namespace("app").Deployment("api").Container("c", "i:" + [|Environment.GetEnvironmentVariable("IMAGE_TAG")|]);""").Source);
        var problem = Assert.Single(new Compiled(marked.Text).Evaluate().Problems);

        Assert.Equal(marked.Marked, marked.TextAt(problem.Origin));
        Assert.Equal(
            "The topology reads environment variable 'IMAGE_TAG', which the compiler cannot know. Make it topology.Parameter(\"image-tag\") to have it checked while you type.",
            problem.Message);
    }

    [Fact]
    public void Rules_are_silent_about_the_value_and_speak_about_the_rest()
    {
        var set = Evaluate(Prelude + """
            api.Container("c", tag!, c => c.Port("http", 8080));
            app.Service("s").Selects(api).Port(80, targetPort: "htttp");
            """).Set!;
        var known = Evaluate("""topology.Namespace("app").Deployment("api").Labels(("app", "api")).Container("c", "registry.example.com/api");""").Set!;

        var findings = RuleRegistry.Check(set).Select(static finding => finding.Rule.Id).ToArray();
        Assert.Contains("MSDK9001", RuleRegistry.Check(known).Select(static finding => finding.Rule.Id));
        Assert.DoesNotContain("MSDK9001", findings);
        Assert.Contains("MSDK3002", findings);
    }

    [Fact]
    public void Two_values_are_two_problems_and_one_value_at_two_places_is_one()
    {
        var evaluation = Evaluate(Prelude + """
            api.Container("a", "a:" + tag).Container("b", "b:" + tag, c => c.Env("HOST", Environment.MachineName));
            """);

        Assert.Equal(2, evaluation.Problems.Length);
    }

    [Theory]
    [InlineData("""app.Annotation("a", "\uE0000-x\uE001");""")]
    [InlineData("""app.Annotation("a", "\uE000" + tag + "\uE001");""")]
    public void Text_that_looks_like_a_token_is_text(string body)
    {
        var set = Evaluate(Prelude + body + """ app.Deployment("\uE0000-x\uE001");""").Set!;

        Assert.Contains(set.Resources, static resource => resource.Name == "\uE0000-x\uE001");
    }

    [Fact]
    public void What_a_builder_is_given_and_nobody_reads_is_not_waited_for()
    {
        var evaluation = Evaluate(Prelude + """api.Annotation("example.com/tag", tag!).Annotation("example.com/tag", "1");""");

        Assert.Empty(evaluation.Problems);
        Assert.Contains("example.com/tag: \"1\"", ManifestYaml.Write(evaluation.Set!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_grows_without_end_stays_one_unknown()
    {
        var evaluation = Evaluate(Prelude + """var text = tag; for (var i = 0; i < 40; i++) text += text; api.Annotation("example.com/tag", text!);""");

        Assert.True(evaluation.Waits);
        Assert.NotNull(evaluation.Set);
    }

    private static TopologyEvaluation Evaluate(string body) => new Compiled(new Snippet("", body).Source).Evaluate();
}

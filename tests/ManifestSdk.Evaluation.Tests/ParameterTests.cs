using ManifestSdk.Rules;

namespace ManifestSdk.Evaluation.Tests;

public class ParameterTests
{
    private const string Shop = """
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var tag = topology.Parameter("image-tag");
                topology.Namespace("app").Deployment("api").Labels(("app", "api"))
                    .Replicas(topology.Parameter("replicas", 2))
                    .Container("api", $"registry.example.com/{(tag.StartsWith("1.", System.StringComparison.Ordinal) ? "stable" : "edge")}:{tag}", c => c
                        .Env("MODE", topology.Parameter("debug", false) ? "debug" : topology.Parameter("mode", "normal"))
                        .Env("LATER", topology.Placeholder("LATER")));
            }
        }
        """;

    private const string Staged = """
        using ManifestSdk;

        public enum Stage { Dev, Prod }

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology, Stage stage) => topology.Namespace(topology.Parameter("name", "none"));
        }
        """;

    [Fact]
    public void The_compiler_sees_what_a_run_with_the_same_values_declares()
    {
        var compiled = new Compiled(Shop);
        var values = new Dictionary<string, string> { ["image-tag"] = "1.4.2", ["replicas"] = "5", ["debug"] = "true" };
        var evaluation = Assert.Single(compiled.EvaluateAll(ProjectParameters.Of(ParameterText.Write(values.Select(static value => (default(string), value.Key, value.Value))), [])));

        Assert.Empty(evaluation.Problems);
        Assert.Equal(compiled.Run(values), evaluation.Set);
    }

    [Fact]
    public void A_value_that_is_missing_is_found_at_the_name_and_the_rest_is_checked_all_the_same()
    {
        var compiled = new Compiled(Shop);
        var set = compiled.Evaluate().Set!;
        var finding = Assert.Single(RuleRegistry.Check(set), static finding => finding.Rule.Id == "MSDK0050");

        Assert.Equal("\"image-tag\"", Shop.Substring(finding.Origin.Start, finding.Origin.Length));
        Assert.Equal(compiled.Run(), set);
    }

    [Theory]
    [InlineData("", "", "none", "none")]
    [InlineData("parameters.yaml=all", "", "all", "all")]
    [InlineData("parameters.yaml=all prod.yaml=prod", "", "all", "prod")]
    [InlineData("prod.yaml=prod parameters.yaml=all", "", "all", "prod")]
    [InlineData("prod.yaml=one Prod.yaml=two", "", "none", "two")]
    [InlineData("prod.yaml=file", "/name=build", "build", "build")]
    [InlineData("parameters.yaml=all", "prod/name=build&/name=general", "general", "build")]
    [InlineData("", "/name=first&/name=second", "second", "second")]
    public void The_more_specific_goes_before_the_general_and_MSBuild_before_files(string files, string ofBuild, string dev, string prod)
    {
        var parameters = Given(ofBuild, files.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static file => (file.Split('=')[0], "name: " + file.Split('=')[1])).ToArray());

        Assert.Equal([dev, prod], new Compiled(Staged).EvaluateAll(parameters).Select(static evaluation => evaluation.Set!.Resources.Single().Name));
    }

    [Fact]
    public void Only_the_environment_whose_value_changed_is_evaluated_again()
    {
        var compiled = new Compiled(Staged);
        var first = compiled.EvaluateAll(Given("", ("prod.yaml", "name: one")));
        var same = compiled.EvaluateAll(Given("", ("prod.yaml", "# a comment\nname: one")));
        var second = compiled.EvaluateAll(Given("", ("prod.yaml", "name: two")));

        Assert.Same(first[1], same[1]);
        Assert.Same(first[0], second[0]);
        Assert.Equal("two", second[1].Set!.Resources.Single().Name);
    }

    [Fact]
    public void Values_compare_by_what_they_say_and_where()
    {
        Assert.Equal(Given("/a=b", ("prod.yaml", "name: one")), Given("/a=b", ("prod.yaml", "name: one")));
        Assert.NotEqual(Given("/a=b"), Given("/a=c"));
        Assert.NotEqual(Given("", ("prod.yaml", "name: one")), Given("", ("prod.yaml", "\nname: one")));
    }

    private static ProjectParameters Given(string ofBuild, params (string Path, string Text)[] files) =>
        ProjectParameters.Of(ofBuild, files.Select(static file => ParameterFileModel.Read(new MemoryFile(file.Path, file.Text), MemoryFile.Options, CancellationToken.None)!));
}

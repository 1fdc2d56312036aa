using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation.Tests;

public class EnvironmentTests
{
    private const string Shop = """
        using ManifestSdk;

        public enum Stage { Dev, Test = Dev, EuProd = 7, Staging = 3 }

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology, Stage stage)
            {
                var replicas = stage switch { Stage.Dev => 1, Stage.Staging => 2, _ => 3 };
                topology.Namespace("app").Deployment("api").Labels(("app", "api"), ("stage", stage is Stage.Dev ? "dev" : $"{stage}"))
                    .Replicas(replicas).Container("api", "registry.example.com/api:1.0");
            }
        }
        """;

    [Fact]
    public void Each_member_is_an_environment_in_the_order_of_declaration_and_aliases_count_once()
    {
        var evaluations = new Compiled(Shop).EvaluateAll();

        Assert.Equal(["dev", "eu-prod", "staging"], evaluations.Select(static evaluation => evaluation.Environment));
        Assert.All(evaluations, static evaluation => Assert.Equal(("shop", evaluation.Environment), (evaluation.Set!.Name, evaluation.Set.Environment)));
    }

    [Theory]
    [InlineData("Dev", "dev")]
    [InlineData("Test", "dev")]
    [InlineData("EuProd", "eu-prod")]
    [InlineData("Staging", "staging")]
    public void An_environment_declares_what_a_real_run_declares_for_it(string member, string environment)
    {
        var compiled = new Compiled(Shop);
        var set = compiled.Run(member);

        Assert.Equal(environment, set.Environment);
        Assert.Equal(set, compiled.EvaluateAll().Single(evaluation => evaluation.Environment == environment).Set);
        Assert.Equal(
            ManifestFile.Of(set, ManifestLayout.Topology),
            ManifestFile.Of(compiled.EvaluateAll().Single(evaluation => evaluation.Environment == environment).Set!, ManifestLayout.Topology));
    }

    [Fact]
    public void An_enum_of_a_referenced_assembly_names_environments_too()
    {
        var library = new Compiled("public enum Stage { Dev, Prod }").Compilation.WithAssemblyName("Stages");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var compilation = new Compiled("""
            using ManifestSdk;
            public static class Shop { public static void Define(Topology topology, Stage stage) => topology.Namespace(stage == Stage.Prod ? "live" : "play"); }
            """).Compilation.AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        var evaluations = TopologyEvaluator.Evaluate(
            (IMethodSymbol)compilation.GetTypeByMetadataName("Shop")!.GetMembers("Define").Single(), compilation, ProjectParameters.None, CancellationToken.None);

        Assert.Equal([("dev", "play"), ("prod", "live")], evaluations.Select(static evaluation => (evaluation.Environment, evaluation.Set!.Resources.Single().Name)));
    }

    [Fact]
    public void A_problem_in_one_environment_leaves_the_others_whole()
    {
        var evaluations = new Compiled(Shop.Replace("_ => 3", "_ => throw new System.InvalidOperationException()", StringComparison.Ordinal)).EvaluateAll();

        Assert.Equal([true, false, true], evaluations.Select(static evaluation => evaluation.Set is not null));
        Assert.Equal("MSDK0005", Assert.Single(evaluations[1].Problems).Rule.Id);
    }

    [Fact]
    public void A_method_that_cannot_run_is_evaluated_for_no_environment()
    {
        var evaluation = Assert.Single(new Compiled(Shop.Replace("static void", "void", StringComparison.Ordinal)).EvaluateAll());

        Assert.Null(evaluation.Environment);
        Assert.Equal("MSDK0001", Assert.Single(evaluation.Problems).Rule.Id);
    }
}

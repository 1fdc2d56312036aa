namespace ManifestSdk.Evaluation.Tests.Guards;

public class DeclarationTests
{
    [Theory]
    [InlineData("public void [|Define|](Topology topology) { }", "is not static")]
    [InlineData("public static int [|Define|](Topology topology) => 0;", "returns 'int'")]
    [InlineData("public static async void [|Define|](Topology topology) { }", "is async")]
    [InlineData("public static void [|Define|]<T>(Topology topology) { }", "is generic")]
    [InlineData("public static void [|Define|]() { }", "does not take a 'Topology'")]
    [InlineData("public static void [|Define|](ref Topology topology) { }", "does not take a 'Topology'")]
    [InlineData("public static void [|Define|](Topology topology, in Stage stage) { } enum Stage { Dev }", "does not take a 'Topology'")]
    [InlineData("public static void [|Define|](Topology topology, Stage stage, int more) { } enum Stage { Dev }", "does not take a 'Topology'")]
    [InlineData("public static void [|Define|](Topology topology, string stage) { }", "takes a 'string' beside the 'Topology'")]
    [InlineData("public static void [|Define|](Topology topology, Stage? stage) { } enum Stage { Dev }", "takes a 'Stage?' beside")]
    [InlineData("public static void [|Define|](Topology topology, Stage stage) { } enum Stage { }", "'Stage', which has no members")]
    [InlineData("public static void [|Define|](Topology topology, Stage stage) { } [System.Flags] enum Stage { Dev = 1 }", "takes the flags 'Stage'")]
    [InlineData("public static void [|Define|](Topology topology, Stage stage) { } enum Stage { EuWest, EUWest }", "'EuWest' and 'EUWest' would both write to the folder 'eu-west'")]
    [InlineData("public static void [|Define|](Topology topology, Stage stage) { } enum Stage { Größe }", "'Größe' cannot name a folder")]
    [InlineData("public static void [|Define|](Topology topology, Stage stage) { } enum Stage { _ }", "'_' cannot name a folder")]
    [InlineData("public static void [|Define|](string topology) { }", "takes a 'string'")]
    public void A_method_of_the_wrong_shape_is_reported_at_its_name(string method, string message) => Reports("MSDK0001", message, method);

    [Theory]
    [InlineData("""[Topology([|""|])] public static void Define(Topology topology) { }""", "is empty")]
    [InlineData("""[Topology([|"../up"|])] public static void Define(Topology topology) { }""", "'up'")]
    [InlineData("""[Topology([|"Shop Front"|])] public static void Define(Topology topology) { }""", "'shop-front'")]
    [InlineData("""[Topology([|"shop-"|])] public static void Define(Topology topology) { }""", "'shop'")]
    [InlineData("""[Topology([|"a/b"|])] public static void Define(Topology topology) { }""", "'a-b'")]
    public void A_name_that_cannot_name_a_file_is_reported_where_it_is_written(string method, string message) => Reports("MSDK0006", message, method);

    [Fact]
    public void The_name_follows_from_the_attribute_or_the_type()
    {
        Assert.Equal("front", Evaluate("""[Topology("front")] public static void Define(Topology topology) { }""").Name);
        Assert.Equal("shop", Evaluate("[Topology] public static void Define(Topology topology) { }").Name);
        Assert.Equal("shop", Evaluate("[Topology(null)] public static void Define(Topology topology) { }").Set!.Name);
    }

    private static void Reports(string id, string message, string method)
    {
        var marked = MarkedSource.Parse(SourceOf(method));
        var problem = Assert.Single(new Compiled(marked.Text).Evaluate().Problems);

        Assert.Equal(id, problem.Rule.Id);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(marked.Span, (problem.Origin.Start, problem.Origin.Length));
    }

    private static TopologyEvaluation Evaluate(string method) => new Compiled(SourceOf(method)).Evaluate();

    private static string SourceOf(string method) => $$"""using ManifestSdk; public class Shop { {{method}} }""";
}

namespace ManifestSdk.Tests.Parameters;

public class ParameterFileTests
{
    [Fact]
    public void Values_are_the_texts_as_they_are_written()
    {
        var file = ParameterFile.Read("prod.yaml", """
            # for production
            image-tag: 1.10
            replicas: 3
            debug: false
            motto: "yes: we ship"
            empty: ""
            """);

        Assert.Null(file.Problem);
        Assert.Equal(
            [("image-tag", "1.10"), ("replicas", "3"), ("debug", "false"), ("motto", "yes: we ship"), ("empty", "")],
            file.Entries.Select(static entry => (entry.Name, entry.Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    public void A_file_may_be_empty(string text)
    {
        var file = ParameterFile.Read("prod.yaml", text);

        Assert.Null(file.Problem);
        Assert.Empty(file.Entries);
    }

    [Theory]
    [InlineData("- a\n- b", "one map")]
    [InlineData("just text", "one map")]
    [InlineData("image:\n  tag: 1", "'image' is no single value")]
    [InlineData("images: [a, b]", "'images' is no single value")]
    [InlineData("tag:", "'tag' has no value")]
    [InlineData("tag: 1\ntag: 2", "'tag' is here twice")]
    [InlineData("tag: 1\n---\ntag: 2", "one map")]
    [InlineData("tag: 'open", "")]
    [InlineData("? [a]\n: b", "one map")]
    [InlineData("a: *b", "")]
    public void What_is_no_flat_map_is_a_problem(string text, string message) =>
        Assert.Contains(message, ParameterFile.Read("prod.yaml", text).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void Values_before_a_problem_are_read_and_the_problem_has_its_place()
    {
        const string text = "tag: 1\nreplicas:\n";
        var file = ParameterFile.Read("prod.yaml", text);

        Assert.Equal("tag", Assert.Single(file.Entries).Name);
        Assert.Equal("replicas", text.Substring(file.Problem!.Origin.Start, file.Problem.Origin.Length));
    }

    [Theory]
    [InlineData("/src/parameters/prod.yaml", "prod")]
    [InlineData(@"C:\src\parameters\eu-west.yml", "eu-west")]
    [InlineData("parameters.prod.yaml", "prod")]
    [InlineData("/src/parameters.yaml", null)]
    [InlineData("/src/parameters/parameters.yaml", null)]
    public void A_file_is_for_the_environment_of_its_name(string path, string? environment) =>
        Assert.Equal(environment, ParameterFile.EnvironmentOf(path));
}

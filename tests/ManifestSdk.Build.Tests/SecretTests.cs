using Microsoft.Build.Utilities;

namespace ManifestSdk.Build.Tests;

public sealed class SecretTests : IDisposable
{
    private const string Token = "${manifest-secret:db-password}";
    private const string Text = Workspace.Header + "stringData:\n  url: \"postgres://shop:" + Token + "@db\"\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("s3cret", "s3cret")]
    [InlineData("a\"b\\c\nd\u0085", "a\\\"b\\\\c\\u000Ad\\u0085")]
    [InlineData("日本😀", "日本😀")]
    [InlineData("", "")]
    [InlineData("${manifest-secret:db-password}", "${manifest-secret:db-password}")]
    public void The_value_comes_into_the_file_and_stays_inside_its_quotes(string value, string written)
    {
        _workspace.Put("secret.txt", value);

        _workspace.WriteWith([Item(("File", _workspace.At("secret.txt")))], ("shop.yaml", Text));

        Assert.Equal(Text.Replace(Token, written, StringComparison.Ordinal), File.ReadAllText(_workspace.At("k8s/shop.yaml")));
    }

    [Fact]
    public void The_line_end_of_a_file_is_not_part_of_the_value()
    {
        _workspace.Put("secret.txt", "s3cret\r\n");

        _workspace.WriteWith([Item(("File", _workspace.At("secret.txt")))], ("shop.yaml", Text));

        Assert.Contains("shop:s3cret@db", File.ReadAllText(_workspace.At("k8s/shop.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_may_have_a_value_of_its_own()
    {
        _workspace.Put("all.txt", "all");
        _workspace.Put("prod.txt", "prod");

        _workspace.WriteWith(
            [Item(("File", _workspace.At("all.txt"))), Item(("File", _workspace.At("prod.txt")), ("Environment", "prod"))],
            ("dev/shop.yaml", Text),
            ("prod/shop.yaml", Text));

        Assert.Contains("shop:all@db", File.ReadAllText(_workspace.At("k8s/dev/shop.yaml")), StringComparison.Ordinal);
        Assert.Contains("shop:prod@db", File.ReadAllText(_workspace.At("k8s/prod/shop.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_variable_is_read_when_the_file_is_written()
    {
        Environment.SetEnvironmentVariable("MANIFESTSDK_TEST_SECRET", "from the environment");

        _workspace.WriteWith([Item(("EnvironmentVariable", "MANIFESTSDK_TEST_SECRET"))], ("shop.yaml", Text));

        Assert.Contains("shop:from the environment@db", File.ReadAllText(_workspace.At("k8s/shop.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "has no value for 'shop.yaml'. Say where it is, <ManifestSecret Include=\"db-password\" EnvironmentVariable=\"…\" /> or File=\"…\", or set ManifestSecrets to 'keep'.")]
    [InlineData("Value", "s3cret", "says not where its value is. Write either EnvironmentVariable or File on the <ManifestSecret>; a value in the project would end up in logs.")]
    [InlineData("EnvironmentVariable", "MANIFESTSDK_NEVER_SET", "comes from the environment variable 'MANIFESTSDK_NEVER_SET', which is not set. Set it for the build, or set ManifestSecrets to 'keep'.")]
    public void Without_a_value_nothing_is_written(string key, string value, string problem)
    {
        var error = _workspace.WriteInVainWith(key.Length == 0 ? [] : [Item((key, value))], ("a.yaml", Workspace.Header + "kind: A\n"), ("shop.yaml", Text));

        Assert.Equal("MSDK0056", error.Code);
        Assert.Equal($"Secret parameter 'db-password' {problem}", error.Message);
        Assert.Empty(_workspace.Files());
    }

    [Fact]
    public void Tokens_may_be_kept_for_another_tool()
    {
        _workspace.WriteKeeping(("shop.yaml", Text));

        Assert.Equal(Text, File.ReadAllText(_workspace.At("k8s/shop.yaml")));
    }

    [Fact]
    public void A_file_with_secrets_is_compared_and_never_shown()
    {
        _workspace.Put("secret.txt", "s3cret");
        _workspace.Put("k8s/shop.yaml", Text.Replace(Token, "0ther", StringComparison.Ordinal));

        var (errors, messages) = _workspace.VerifyInVainWith([Item(("File", _workspace.At("secret.txt")))], ("shop.yaml", Text));

        Assert.Equal("MSDK0024", Assert.Single(errors).Code);
        Assert.All([.. messages, errors[0].Message!], static message =>
        {
            Assert.DoesNotContain("s3cret", message, StringComparison.Ordinal);
            Assert.DoesNotContain("0ther", message, StringComparison.Ordinal);
        });
    }

    private static TaskItem Item(params (string Key, string Value)[] metadata) =>
        new("db-password", metadata.ToDictionary(static pair => pair.Key, static pair => pair.Value));
}

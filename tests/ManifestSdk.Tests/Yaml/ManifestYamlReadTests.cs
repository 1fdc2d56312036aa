using CsCheck;
using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Yaml;

public class ManifestYamlReadTests
{
    [Fact]
    public void Documents_and_lists_become_resources_in_the_order_of_the_file()
    {
        var reading = ManifestYaml.Read("a.yaml", """
            # nothing here
            ---
            kind: Service
            metadata: {name: a}
            ---
            kind: List
            items:
            - kind: Service
              metadata: {name: b}
            - kind: ServiceList
              items: [{"kind": "Service", "metadata": {"name": "c"}}]
            """);

        Assert.Empty(reading.Problems);
        Assert.Equal(["a", "b", "c"], reading.Resources.Select(resource => resource.Name));
    }

    [Theory]
    [InlineData("on", true)]
    [InlineData("y", true)]
    [InlineData("No", false)]
    [InlineData("~", null)]
    [InlineData("", null)]
    [InlineData("0123", 83L)]
    [InlineData("0o17", 15L)]
    [InlineData("0x1F", 31L)]
    [InlineData("-0b101", -5L)]
    [InlineData("1_000", 1000L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", 9223372036854775808d)]
    [InlineData("1e3", 1000d)]
    [InlineData(".5", .5)]
    [InlineData("-.inf", double.NegativeInfinity)]
    [InlineData("0129", 129d)]
    [InlineData("12:30:45", "12:30:45")]
    [InlineData("2001-01-01", "2001-01-01")]
    [InlineData("1.4.2", "1.4.2")]
    [InlineData("oN", "oN")]
    [InlineData("'on'", "on")]
    [InlineData("\"1\"", "1")]
    [InlineData("!!str 1", "1")]
    [InlineData("!!int \"1\"", 1L)]
    [InlineData("500m", "500m")]
    [InlineData(".", ".")]
    [InlineData("+", "+")]
    [InlineData("0x", "0x")]
    public void Plain_scalars_mean_what_they_mean_to_kubectl(string yaml, object? expected) =>
        Assert.Equal(expected, Assert.IsType<ManifestScalar>(ReadOne("kind: A\nvalue: " + yaml + "\n").Root["value"]).Value);

    [Fact]
    public void A_key_is_the_text_that_json_would_have() =>
        Assert.Equal(["kind", "true", "16"], ReadOne("{kind: A, on: 1, 0x10: 2}").Root.Entries.Select(entry => entry.Key));

    [Fact]
    public void Merge_keys_give_way_to_what_is_written()
    {
        var root = ReadOne("""
            kind: A
            base: &base {a: 1, b: 1}
            more: &more {b: 2, c: 2}
            one: {a: 3, <<: *base}
            two: {<<: [*more, *base]}
            """).Root;

        Assert.Equal("{a: 3, b: 1}", root["one"]!.ToString());
        Assert.Equal("{b: 2, c: 2, a: 1}", root["two"]!.ToString());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Origins_are_the_characters_of_the_file(string lineEnd)
    {
        var text = string.Join(lineEnd, ["# é😀", "kind: Service", "spec:", "  ports:", "  - port:  80  # note", "    \"name\": 'web'", "  more: {a: [1, 2]}", "  text: |", "    one", "    two", "# end", ""]);
        var root = ReadOne(text).Root;
        var spec = (ManifestMapping)root["spec"]!;
        var port = (ManifestMapping)((ManifestSequence)spec["ports"]!).Items[0];

        Assert.Equal("80", Written(port["port"]!.Origin));
        Assert.Equal("\"name\"", Written(port.Find("name")!.KeyOrigin));
        Assert.Equal("'web'", Written(port["name"]!.Origin));
        Assert.Equal("{a: [1, 2]}", Written(spec["more"]!.Origin));
        Assert.Equal(string.Join(lineEnd, ["|", "    one", "    two"]), Written(spec["text"]!.Origin));
        Assert.StartsWith("ports:", Written(spec.Origin), StringComparison.Ordinal);
        Assert.EndsWith("two", Written(spec.Origin), StringComparison.Ordinal);
        Assert.Equal("a.yaml", port.Origin.Path);

        string Written(Origin origin) => text.Substring(origin.Start, origin.Length);
    }

    [Theory]
    [InlineData("kind: A\nx: 1\nx: 2", "Key 'x' is written twice; the last one counts", "x")]
    [InlineData("kind: A\nx: !Ref y", "Kubernetes knows no tag '!Ref'; write the value without it", "!Ref y")]
    [InlineData("kind: A\n{a: b}: 1", "A key must be text", "{a: b}")]
    [InlineData("kind: A\n<<: 1", "'<<' merges a map, or a list of maps", "1")]
    [InlineData("- kind", "A Kubernetes object is a map with 'apiVersion' and 'kind'", "- kind")]
    [InlineData("replicas: 1", "The object has no 'kind'; write 'apiVersion' and 'kind'", "replicas: 1")]
    public void Problems_say_what_and_where(string text, string message, string written)
    {
        var problem = Assert.Single(ManifestYaml.Read("a.yaml", text).Problems);

        Assert.Equal(message, problem.Message);
        Assert.Equal(written, text.Substring(problem.Origin.Start, problem.Origin.Length));
    }

    [Theory]
    [InlineData("kind: A\nb: {", 12)]
    [InlineData("kind: A\n  b: 1", 11)]
    [InlineData("kind: A\nb: *c", 11)]
    [InlineData("kind: A\nb: &c {d: *c}", 18)]
    [InlineData("kind: A\nb: \"{{ .Values.b }}", 11)]
    public void A_syntax_error_is_a_problem_at_its_place(string text, int start) =>
        Assert.Equal(start, Assert.Single(ManifestYaml.Read("a.yaml", text).Problems).Origin.Start);

    [Fact]
    public void What_stands_before_a_syntax_error_is_read()
    {
        var reading = ManifestYaml.Read("a.yaml", "kind: A\n---\nkind: [");

        Assert.Equal("A", Assert.Single(reading.Resources).Kind);
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void What_stands_behind_a_syntax_error_is_read()
    {
        const string Text = "kind: A\n---\nkind: [\nname: ---x\n---\nkind: B\n--- # more\nkind: }\n---\nkind: 'C\n---\nkind: D\n";
        var reading = ManifestYaml.Read("a.yaml", Text);

        Assert.Equal(["A", "B", "D"], reading.Resources.Select(resource => resource.Kind));
        Assert.Equal(3, reading.Problems.Count);
        Assert.All(reading.Problems, problem => Assert.Equal("MSDK0030", problem.Rule.Id));
        Assert.All(reading.Resources, resource => Assert.Equal(resource.Kind, Text.Substring(resource.Root["kind"]!.Origin.Start, 1)));
    }

    [Fact]
    public void Many_syntax_errors_are_many_problems() =>
        Assert.Equal(99, ManifestYaml.Read("a.yaml", string.Concat(Enumerable.Repeat("---\nkind: [\n", 99))).Problems.Count);

    [Fact]
    public void Aliases_that_multiply_are_refused()
    {
        var lines = Enumerable.Range(1, 12).Select(level => $"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 9))}]");
        var reading = ManifestYaml.Read("a.yaml", "kind: A\nl0: &l0 lol\n" + string.Join("\n", lines));

        Assert.Contains("Aliases repeat more than 100000 values", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Bottomless_nesting_is_refused(string opening)
    {
        var reading = ManifestYaml.Read("a.yaml", string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.Single(reading.Problems);
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        string[] pieces = ["kind: A\n", "a: ", "- ", "\n", "  ", "{", "}", "[", "]", ",", ":", "? ", "&x ", "*x", "!t ", "!!int ", "<<: ", "|", ">-\n", "'", "\"", "\\", "\\u", "\\UFFFFFFFF", "%YAML 9.9\n", "%TAG ! ", "---\n", "...\n", "# c\n", "\t", "\r", "\0", "é", "😀", "\ud83d", "\ufeff", "99999999999999999999", "0x", "1e999"];
        Gen.OneOf(Gen.String, Gen.OneOf(pieces).Array[0, 20].Select(string.Concat)).Sample(static text =>
        {
            var reading = ManifestYaml.Read("a.yaml", text);
            Assert.All(reading.Problems, problem => Assert.InRange(problem.Origin.Start + problem.Origin.Length, 0, text.Length));
        }, iter: 5_000);
    }

    private static ManifestResource ReadOne(string text)
    {
        var reading = ManifestYaml.Read("a.yaml", text);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Resources);
    }

    [Fact]
    public void A_double_quoted_text_may_be_indented_too_little_as_kubectl_reads_it()
    {
        const string Text = "kind: ConfigMap\nmetadata: { name: a }\ndata:\n  x: \"one\n  two\nthree\" # fine\n  last: z\n---\nkind: Service\nmetadata: { name: b }\n";
        var reading = ManifestYaml.Read("a.yaml", Text);

        Assert.Empty(reading.Problems);
        var data = Assert.IsType<ManifestMapping>(reading.Resources[0].Root["data"]);
        Assert.Equal("one two three", Assert.IsType<ManifestScalar>(data["x"]).Text);
        Assert.Equal("\"one\n  two\nthree\"", Written(data["x"]!.Origin));
        Assert.Equal("z", Written(data["last"]!.Origin));
        Assert.Equal("b", Written(reading.Resources[1].Origin));

        static string Written(Origin origin) => Text.Substring(origin.Start, origin.Length);
    }

    [Fact]
    public void What_is_wrong_beside_such_a_text_is_said_once() => Assert.Single(
        ManifestYaml.Read("a.yaml", "kind: ConfigMap\nmetadata: { name: a, name: a }\ndata:\n  x: \"one\n  two\nthree\"\n").Problems);

    [Fact]
    public void A_text_that_goes_on_like_that_for_ever_is_given_up() => Assert.Single(
        ManifestYaml.Read("a.yaml", "kind: ConfigMap\nmetadata: { name: a }\ndata:\n  x: \"" + string.Concat(Enumerable.Repeat("\na", 1000)) + "\"\n").Problems);
}

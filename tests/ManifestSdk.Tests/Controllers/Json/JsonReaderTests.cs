using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Tests.Controllers.Json;

public class JsonReaderTests
{
    [Fact]
    public void Every_value_knows_where_it_begins()
    {
        var root = Assert.IsType<JsonObject>(Read(""" {"a": [1, true, null], "b": "x"}"""));
        var list = Assert.IsType<JsonArray>(root["a"]);

        Assert.Equal(
            [("an object", 1), ("an array", 7), ("a number", 8), ("a boolean", 11), ("null", 17), ("a string", 29)],
            new JsonNode[] { root, list }.Concat(list.Items).Append(root["b"]!).Select(static node => (node.TypeName, node.Position)));
    }

    [Fact]
    public void Fields_are_found_without_regard_to_case_and_the_last_of_a_name_wins() =>
        Assert.Equal("y", Assert.IsType<JsonString>(Assert.IsType<JsonObject>(Read("""{"Type":"x","type":"y"}"""))["TYPE"]).Text);

    [Theory]
    [InlineData(""" "\"\\\/\b\f\n\r\t" """, "\"\\/\b\f\n\r\t")]
    [InlineData(""" "\u00e9\uD83D\uDE00" """, "é😀")]
    [InlineData(""" "" """, "")]
    public void Escapes_are_read(string json, string text) => Assert.Equal(text, Assert.IsType<JsonString>(Read(json)).Text);

    [Theory]
    [InlineData("443", 443L)]
    [InlineData("-0", 0L)]
    [InlineData("1.5", null)]
    [InlineData("1E+2", null)]
    [InlineData("9223372036854775808", null)]
    public void Only_a_number_that_is_written_whole_counts_as_one(string json, long? number) =>
        Assert.Equal(number, Assert.IsType<JsonNumber>(Read(json)).Integer);

    [Theory]
    [InlineData("", 1, "a value is missing before the end")]
    [InlineData("[1,]", 4, "a value is missing before ']'")]
    [InlineData("[1 2]", 4, "a ',' is missing before '2'")]
    [InlineData("[1", 3, "a ',' is missing before the end")]
    [InlineData("{a: 1}", 2, "a field name in double quotes is missing before 'a'")]
    [InlineData("""{"a": 1,}""", 9, "a field name in double quotes is missing before '}'")]
    [InlineData("""{"a" 1}""", 6, "a ':' is missing before '1'")]
    [InlineData("['a']", 2, "a string stands in double quotes, not single ones")]
    [InlineData("\"a", 3, "a closing double quote is missing")]
    [InlineData("\"a\nb\"", 3, "a control character stands in a string; escape it")]
    [InlineData("\"a\\d\"", 4, "an escape is wrong; a backslash itself is written twice")]
    [InlineData("\"\\u12\"", 3, "four hexadecimal digits are missing after \\u")]
    [InlineData("\"\\u12", 3, "four hexadecimal digits are missing after \\u")]
    [InlineData("True", 1, "a value is missing before 'T'")]
    [InlineData("tru", 1, "a value is missing before 't'")]
    [InlineData("truer", 5, "nothing may follow the value, but 'r' does")]
    [InlineData("[010]", 2, "'010' is not a number")]
    [InlineData("1.", 1, "'1.' is not a number")]
    [InlineData("-.5", 1, "'-.5' is not a number")]
    [InlineData("1e", 1, "'1e' is not a number")]
    [InlineData("+1", 1, "a value is missing before '+'")]
    [InlineData("// none", 1, "a value is missing before '/'")]
    [InlineData("{} {}", 4, "nothing may follow the value, but '{' does")]
    public void What_is_no_JSON_is_refused_where_it_goes_wrong(string text, int character, string problem)
    {
        Assert.False(JsonReader.TryRead(text, out var node, out var error));
        Assert.Null(node);
        Assert.Equal($"not JSON at character {character}: {problem}", error);
    }

    [Fact]
    public void Nesting_has_an_end()
    {
        Assert.IsType<JsonArray>(Read(Nested(64)));
        Assert.False(JsonReader.TryRead(Nested(65), out _, out var error));
        Assert.Equal("not JSON at character 65: the value is nested too deeply", error);
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static JsonNode Read(string text)
    {
        Assert.True(JsonReader.TryRead(text, out var node, out var error), error);
        return node!;
    }
}

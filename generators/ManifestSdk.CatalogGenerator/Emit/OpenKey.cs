using System.Text.RegularExpressions;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Keys that end in parts that users choose: <c>listener-attributes.{protocol}-{port}</c>.</summary>
internal static class OpenKey
{
    private static readonly Regex Part = new(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant);

    /// <summary>The parameters that the open parts become. A port is a number.</summary>
    public static IReadOnlyList<(string Type, string Name)> Parameters(string key) => Part.Matches(key)
        .Cast<Match>()
        .Select(static match => match.Groups["name"].Value)
        .Select(static name => (name == "port" ? "int" : "string", Literal.Name(name)))
        .ToArray();

    /// <summary>The last word before the open parts, for documentation.</summary>
    public static string Stem(string key) => key.Substring(key.IndexOf('/') + 1, key.IndexOf('{') - key.IndexOf('/') - 1);

    /// <summary>The C# expression that makes the whole key.</summary>
    public static string Expression(string key)
    {
        var expression = new List<string>();
        var at = 0;
        foreach (Match match in Part.Matches(key))
        {
            if (match.Index > at)
                expression.Add(Literal.Of(key.Substring(at, match.Index - at)));

            var name = match.Groups["name"].Value;
            expression.Add(name == "port" ? "AnnotationText.Of(port)" : $"AnnotationText.Of({Literal.Name(name)}, \"{name}\")");
            at = match.Index + match.Length;
        }

        return expression.Count == 0 ? Literal.Of(key) : string.Join(" + ", expression);
    }
}

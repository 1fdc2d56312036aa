using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>Names a value in a message by what it is.</summary>
internal static class NodeWording
{
    private const int MostCharacters = 60;

    public static string Of(ManifestNode node) => node switch
    {
        ManifestMapping => "a map",
        ManifestSequence => "a list",
        ManifestScalar { Text: { } text } => $"the text '{Shorten(text)}'",
        ManifestScalar { Boolean: not null } => $"the boolean {node}",
        ManifestScalar { Value: null } => "null",
        _ => $"the number {node}",
    };

    /// <summary>Names a value by its type alone.</summary>
    public static string KindOf(ManifestNode node) => node switch
    {
        ManifestScalar { Text: not null } => "text",
        ManifestScalar { Boolean: not null } => "a boolean",
        ManifestScalar { Value: not null } => "a number",
        _ => Of(node),
    };

    /// <summary>A text of reasonable length for a message, on one line.</summary>
    public static string Shorten(string text)
    {
        var line = text.Replace('\r', ' ').Replace('\n', ' ');
        return line.Length <= MostCharacters ? line : line.Substring(0, MostCharacters) + "…";
    }
}

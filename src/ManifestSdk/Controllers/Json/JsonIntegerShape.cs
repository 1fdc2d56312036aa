using System.Globalization;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Controllers.Json;

/// <summary>A whole number within a range; for some fields also a string, such as a port's name.</summary>
internal sealed class JsonIntegerShape(long min = long.MinValue, long max = long.MaxValue, bool orText = false) : JsonShape
{
    public override string Name => orText ? "number or text" : "number";

    public override IEnumerable<ValueProblem> Check(JsonNode node, string path)
    {
        if (orText && node is JsonString)
            yield break;

        if (node is not JsonNumber { Integer: { } number })
            yield return Wrong(node, path, $"write a whole number{(orText ? " or a string" : "")}, not {(node as JsonNumber)?.Text ?? node.TypeName}{(Digits(node) is { } digits ? $": {digits} without quotes" : "")}") with { Edit = Instead(node, Digits(node)) };
        else if (number < min || number > max)
            yield return Wrong(node, path, string.Format(CultureInfo.InvariantCulture, "{0} is out of range; write a number from {1} to {2}", number, min, max), ValueProblemKind.Range);
    }

    /// <summary>The usual slip is a number in quotes.</summary>
    private static string? Digits(JsonNode node) =>
        node is JsonString { Text: { Length: > 0 } text } && text.All(static c => c is >= '0' and <= '9') ? text : null;
}

using System.Globalization;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Controllers.Json;

/// <summary>What a JSON value must look like.</summary>
internal abstract class JsonShape
{
    /// <summary>The shape in a word or two: <c>array</c>, <c>text</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Everything that is wrong with a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="path">Where the value stands: <c>[0].redirectConfig.port</c>.</param>
    public abstract IEnumerable<ValueProblem> Check(JsonNode node, string path);

    protected static ValueProblem Wrong(JsonNode node, string path, string problem, ValueProblemKind kind = ValueProblemKind.JsonShape) => new(
        kind,
        string.Format(CultureInfo.InvariantCulture, "{0} at character {1}: {2}", path.Length == 0 ? "the value" : $"'{path.TrimStart('.')}'", node.Position + 1, problem));

    /// <summary>What to write in the place of a value or key, where that is known.</summary>
    protected static ValueEdit? Instead(JsonNode node, string? json) => json is null ? null : new(node.Position, node.Length, json);
}

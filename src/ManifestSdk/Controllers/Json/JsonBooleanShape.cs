using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Controllers.Json;

/// <summary><c>true</c> or <c>false</c>, without quotes.</summary>
internal sealed class JsonBooleanShape : JsonShape
{
    public override string Name => "boolean";

    public override IEnumerable<ValueProblem> Check(JsonNode node, string path)
    {
        if (node is not JsonLiteral { Value: not null })
            yield return Wrong(node, path, $"write true or false without quotes, not {node.TypeName}") with { Edit = Instead(node, (node as JsonString)?.Text is "true" or "false" ? ((JsonString)node).Text : null) };
    }
}

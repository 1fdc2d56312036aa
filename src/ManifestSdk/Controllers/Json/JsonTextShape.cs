using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Controllers.Json;

/// <summary>A string; what it says is checked like the text of an annotation.</summary>
internal sealed class JsonTextShape(AnnotationValue? value = null) : JsonShape
{
    public override string Name => "text";

    public override IEnumerable<ValueProblem> Check(JsonNode node, string path)
    {
        if (node is not JsonString { Text: var text })
            return [Wrong(node, path, $"write a string, not {node.TypeName}{Quoted(node)}") with { Edit = Instead(node, JsonText.Quote((node as JsonNumber)?.Text)) }];

        return value?.Check(text).Select(problem => Wrong(node, path, problem.Message, problem.Kind) with { Edit = Instead(node, JsonText.Quote(problem.Replacement)) }) ?? [];
    }

    /// <summary>The usual slip is a number without quotes.</summary>
    private static string Quoted(JsonNode node) => node is JsonNumber { Text: var digits } ? $": \"{digits}\"" : "";
}

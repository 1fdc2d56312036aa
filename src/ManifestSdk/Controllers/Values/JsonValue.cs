using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Controllers.Values;

/// <summary>JSON of a certain shape.</summary>
internal sealed class JsonValue(JsonShape shape) : AnnotationValue
{
    public override string Description => "JSON " + shape.Name;

    public JsonShape Shape => shape;

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (!JsonReader.TryRead(text, out var node, out var error))
            return [new(ValueProblemKind.JsonSyntax, error)];

        return shape.Check(node!, "").Select(problem => problem.Edit is { } edit ? problem with { Replacement = edit.ApplyTo(text) } : problem);
    }
}

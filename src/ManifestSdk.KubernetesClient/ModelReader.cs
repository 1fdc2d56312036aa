using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.KubernetesClient;

/// <summary>
/// Typed object → graph. KubernetesClient's JSON says what is written; the types only say which maps are objects with fields
/// and which are dictionaries, because their keys are ordered differently.
/// </summary>
internal static class ModelReader
{
    /// <summary>Records a typed object, whose type says what it is where the object doesn't.</summary>
    public static RecordedMapping Read(object model)
    {
        var type = model.GetType();
        var json = JsonSerializer.SerializeToElement(model, type, ModelJson.Options);
        var root = ReadObject(json, ModelContract.Of(type));
        if (ModelKind.TryOf(type) is { } kind)
            ModelGraph.Identify(root, kind.ApiVersion, kind.Kind);

        return root;
    }

    private static Recorded? Read(JsonElement json, Type type) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => ReadObject(json, ModelContract.Of(type)),
        JsonValueKind.Array => ReadList(json, ModelContract.Of(type).ElementType()),
        JsonValueKind.String => new RecordedValue(ManifestScalar.Of(json.GetString()!)),
        JsonValueKind.Number => new RecordedValue(ReadNumber(json)),
        _ => new RecordedValue(ManifestScalar.Of(json.GetBoolean())),
    };

    private static RecordedMapping ReadObject(JsonElement json, JsonTypeInfo contract) => contract.Kind switch
    {
        JsonTypeInfoKind.Object => ModelGraph.Object(Fields(json, name => contract.FieldType(name) ?? typeof(object))),
        JsonTypeInfoKind.Dictionary => ModelGraph.Dictionary(Fields(json, _ => contract.ElementType())),
        _ => ModelGraph.Untyped(Fields(json, static _ => typeof(object))),
    };

    private static IEnumerable<ModelField> Fields(JsonElement json, Func<string, Type> typeOf) => json
        .EnumerateObject()
        .Select(property => new ModelField(property.Name, Read(property.Value, typeOf(property.Name))));

    private static RecordedSequence ReadList(JsonElement json, Type itemType) =>
        ModelGraph.List(json.EnumerateArray().Select(item => Read(item, itemType)));

    private static ManifestScalar ReadNumber(JsonElement json) =>
        json.TryGetInt64(out var number) ? ManifestScalar.Of(number) : ManifestScalar.Of(json.GetDouble());
}

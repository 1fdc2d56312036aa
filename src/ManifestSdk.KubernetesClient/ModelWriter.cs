using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient;

/// <summary>Graph → typed object, through KubernetesClient's JSON.</summary>
internal static class ModelWriter
{
    /// <summary>Makes the typed object of a resource.</summary>
    public static object Write(ManifestResource resource, Type type) =>
        TryWrite(resource.Root, type, out var problem)
        ?? throw new ManifestConversionException(Misfit.Describe(resource, type), problem);

    /// <summary>Makes the typed object of a node; <see langword="null"/> for a node that means null, or with a problem.</summary>
    public static object? TryWrite(ManifestNode node, Type type, out Exception? problem)
    {
        problem = null;
        try
        {
            return ToJson(node).Deserialize(type, ModelJson.Options);
        }
        catch (Exception exception) when (IsMisfit(exception))
        {
            problem = exception;
            return null;
        }
    }

    /// <summary>Besides the reader's own exception, what KubernetesClient's converters throw for quantities, dates and IntOrString.</summary>
    private static bool IsMisfit(Exception exception) =>
        exception is JsonException or FormatException or ArgumentException or NotSupportedException or OverflowException;

    private static JsonNode? ToJson(ManifestNode node) => node switch
    {
        ManifestMapping mapping => ToJson(mapping),
        ManifestSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        _ => JsonSerializer.SerializeToNode(((ManifestScalar)node).Value, ModelJson.Options),
    };

    private static JsonObject ToJson(ManifestMapping mapping)
    {
        var json = new JsonObject();
        foreach (var entry in mapping.Entries)
            json[entry.Key] = ToJson(entry.Value);

        return json;
    }
}

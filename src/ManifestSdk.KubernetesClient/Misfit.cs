using System.Text.Json.Serialization.Metadata;
using k8s.Models;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.KubernetesClient;

/// <summary>Says which part of a resource a model type cannot take, and what it would take.</summary>
internal static class Misfit
{
    public static string Describe(ManifestResource resource, Type type) => Describe(resource, resource.Root, type);

    /// <summary>Follows what doesn't fit down to the smallest part. The exceptions of KubernetesClient's converters know no place.</summary>
    private static string Describe(ManifestResource resource, ManifestNode node, Type type)
    {
        var contract = ModelContract.Of(type);
        if (contract.Kind == JsonTypeInfoKind.Object && UnknownField(node, contract) is { } unknown)
            return DescribeUnknown(resource, unknown, contract);

        foreach (var (part, partType) in Parts(node, contract))
        {
            ModelWriter.TryWrite(part, partType, out var problem);
            if (problem is not null)
                return Describe(resource, part, partType);
        }

        return $"{resource}: '{resource.PathOf(node)}' must be {Wanted(contract)}, but is '{node}'";
    }

    private static ManifestEntry? UnknownField(ManifestNode node, JsonTypeInfo contract) =>
        (node as ManifestMapping)?.Entries.FirstOrDefault(entry => contract.FieldType(entry.Key) is null);

    private static string DescribeUnknown(ManifestResource resource, ManifestEntry unknown, JsonTypeInfo contract)
    {
        var question = NearMiss.Question(unknown.Key, contract.Properties.Select(static property => property.Name));
        return $"{resource}: '{resource.PathOf(unknown.Value)}' is no field of {contract.Type.Name}.{question}".TrimEnd('.');
    }

    private static IEnumerable<(ManifestNode Part, Type Type)> Parts(ManifestNode node, JsonTypeInfo contract) => (node, contract.Kind) switch
    {
        (ManifestMapping mapping, JsonTypeInfoKind.Object) =>
            mapping.Entries.Select(entry => (entry.Value, contract.FieldType(entry.Key)!)),
        (ManifestMapping mapping, JsonTypeInfoKind.Dictionary) =>
            mapping.Entries.Select(entry => (entry.Value, contract.ElementType())),
        (ManifestSequence sequence, JsonTypeInfoKind.Enumerable) =>
            sequence.Items.Select(item => (item, contract.ElementType())),
        _ => [],
    };

    private static string Wanted(JsonTypeInfo contract) => contract.Kind switch
    {
        JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "a mapping",
        JsonTypeInfoKind.Enumerable => "a list",
        _ => WantedValue(Nullable.GetUnderlyingType(contract.Type) ?? contract.Type),
    };

    private static string WantedValue(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) || type == typeof(long) ? "a whole number"
        : type == typeof(double) ? "a number"
        : type == typeof(byte[]) ? "base64 text"
        : type == typeof(DateTime) ? "a time such as 2030-01-31T12:00:00Z"
        : type == typeof(ResourceQuantity) ? "a quantity such as 500m or 1Gi"
        : type == typeof(k8s.Models.IntOrString) ? "a whole number or a text"
        : type.Name;
}

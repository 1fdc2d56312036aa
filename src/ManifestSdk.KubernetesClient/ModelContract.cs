using System.Text.Json.Serialization.Metadata;

namespace ManifestSdk.KubernetesClient;

/// <summary>What KubernetesClient's JSON contract says about the parts of a model type.</summary>
internal static class ModelContract
{
    public static JsonTypeInfo Of(Type type) => ModelJson.Options.GetTypeInfo(type);

    /// <summary>The type of a field, or <see langword="null"/> when the type doesn't declare it.</summary>
    public static Type? FieldType(this JsonTypeInfo contract, string jsonName) =>
        contract.Properties.FirstOrDefault(property => property.Name == jsonName)?.PropertyType;

    /// <summary>The type of a list's items or a dictionary's values; of what is neither, nothing is known.</summary>
    public static Type ElementType(this JsonTypeInfo contract)
    {
        var item = contract.Type.GetInterfaces().Prepend(contract.Type).FirstOrDefault(IsEnumerable)?.GetGenericArguments()[0];
        return item is null ? typeof(object)
            : Is(item, typeof(KeyValuePair<,>)) ? item.GetGenericArguments()[1]
            : item;
    }

    private static bool IsEnumerable(Type type) => Is(type, typeof(IEnumerable<>));

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}

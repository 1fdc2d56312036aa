using k8s.Models;

namespace ManifestSdk.KubernetesClient.Tests.Samples;

/// <summary>An object with a value in every field, down to the leaves; a type inside itself is left out.</summary>
internal static class FullSample
{
    public static object Of(Type type) => Of(type, [])!;

    private static object? Of(Type type, Type[] enclosing)
    {
        if (enclosing.Contains(type))
            return null;
        if (ModelShape.IsList(type))
            return ModelShape.MakeList(type, Items(type, enclosing));
        if (ModelShape.IsDictionary(type))
            return ModelShape.MakeDictionary(type, Items(type, enclosing).Select(item => ("some/key", item)));
        if (ModelShape.IsModel(type))
            return ModelShape.MakeModel(type, ModelShape.Fields(type).Select(field => (field, Of(field.PropertyType, [.. enclosing, type]))));

        return Leaf(Nullable.GetUnderlyingType(type) ?? type);
    }

    private static IEnumerable<object?> Items(Type type, Type[] enclosing) =>
        Of(ModelShape.ElementOf(type), enclosing) is { } item ? [item] : [];

    private static object Leaf(Type type) =>
        type == typeof(string) || type == typeof(object) ? "text"
        : type == typeof(bool) ? true
        : type == typeof(int) ? 7
        : type == typeof(long) ? 7_000_000_000
        : type == typeof(double) ? 0.25
        : type == typeof(byte[]) ? new byte[] { 0, 127, 255 }
        : type == typeof(DateTime) ? new DateTime(2030, 1, 31, 12, 30, 59, DateTimeKind.Utc)
        : type == typeof(ResourceQuantity) ? new ResourceQuantity("1536Mi")
        : type == typeof(k8s.Models.IntOrString) ? (k8s.Models.IntOrString)"25%"
        : throw new ArgumentException($"No sample for {type}.", nameof(type));
}

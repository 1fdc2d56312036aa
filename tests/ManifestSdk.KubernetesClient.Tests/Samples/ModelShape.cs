using System.Reflection;
using System.Text.Json.Serialization;

namespace ManifestSdk.KubernetesClient.Tests.Samples;

/// <summary>Takes model types apart, and puts objects of them together, without any JSON.</summary>
internal static class ModelShape
{
    public static bool IsModel(Type type) => Fields(type).Length > 0;

    public static PropertyInfo[] Fields(Type type) => type.Namespace != "k8s.Models" ? [] :
        [.. type.GetProperties().Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)];

    public static bool IsList(Type type) => IsGeneric(type, typeof(IList<>));

    public static bool IsDictionary(Type type) => IsGeneric(type, typeof(IDictionary<,>));

    public static Type ElementOf(Type type) => type.GetGenericArguments()[^1];

    public static object MakeList(Type type, IEnumerable<object?> items)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(ElementOf(type)))!;
        foreach (var item in items)
            list.Add(item);

        return list;
    }

    public static object MakeDictionary(Type type, IEnumerable<(string Key, object? Value)> entries)
    {
        var made = typeof(Dictionary<,>).MakeGenericType(typeof(string), ElementOf(type));
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(made)!;
        foreach (var (key, value) in entries)
            dictionary[key] = value;

        return dictionary;
    }

    public static object MakeModel(Type type, IEnumerable<(PropertyInfo Field, object? Value)> fields)
    {
        var model = Activator.CreateInstance(type)!;
        foreach (var (field, value) in fields)
        {
            if (value is not null)
                field.SetValue(model, value);
        }

        return model;
    }

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}

using System.Reflection;
using k8s;
using k8s.Models;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Typed objects of KubernetesClient. Kinds and fields are taken from its models by reflection.</summary>
internal sealed partial class ProgramWriter
{
    private static readonly Type[] Kinds = typeof(V1Pod).Assembly.GetExportedTypes()
        .Where(static type => type is { IsClass: true, IsAbstract: false } && typeof(IKubernetesObject<V1ObjectMeta>).IsAssignableFrom(type) && type.GetConstructor([]) is not null)
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .ToArray();

    private static readonly Dictionary<Type, PropertyInfo[]> Fields = [];

    private string Model(int d)
    {
        var kind = _dice.Pick(Kinds);
        var where = _dice.Chance(70) ? $"topology.Namespace(\"m\" + shown++)" : "topology";
        if (Variable("Topology") is null)
            return Show();

        if (_dice.Chance(60))
            return $"{where}.Add({NewModel(kind, 3)});";

        var name = Fresh("m");
        return $"{{ var {name} = {NewModel(kind, 2)}; {name}.Metadata ??= new(); {name}.Metadata.Name {_dice.Pick(["=", "+=", "??="])} {Text(d - 1)}; {where}.Add({name}); {name}.Metadata.Name = \"later\"; Show({name}.Metadata?.Name ?? \"none\"); }}";
    }

    private string NewModel(Type type, int depth) => $"new {type.FullName} {{ {string.Join(", ", Some(FieldsOf(type)).Select(field => $"{field.Name} = {ModelValue(field.PropertyType, depth)}"))} }}";

    private IEnumerable<PropertyInfo> Some(PropertyInfo[] fields) => fields.Length == 0 ? [] : Enumerable.Range(0, 1 + _dice.Next(4)).Select(_ => _dice.Pick(fields)).Distinct().OrderBy(static field => field.Name, StringComparer.Ordinal);

    private static PropertyInfo[] FieldsOf(Type type)
    {
        if (!Fields.TryGetValue(type, out var fields))
        {
            Fields[type] = fields = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(static field => field is { CanWrite: true, Name: not ("ApiVersion" or "Kind") } && field.GetIndexParameters().Length == 0 && CanModel(field.PropertyType))
                .OrderBy(static field => field.Name, StringComparer.Ordinal)
                .ToArray();
        }

        return fields;
    }

    private static bool CanModel(Type type) => type switch
    {
        _ when System.Nullable.GetUnderlyingType(type) is { } underlying => CanModel(underlying),
        _ when type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(bool) || type == typeof(double) || type == typeof(DateTime) || type == typeof(byte[]) => true,
        _ when type.Name is "IntOrString" or "ResourceQuantity" => true,
        { IsGenericType: true, Name: "IList`1" } => CanModel(type.GetGenericArguments()[0]),
        { IsGenericType: true, Name: "IDictionary`2" } => CanModel(type.GetGenericArguments()[1]),
        _ => type is { IsClass: true, Namespace: "k8s.Models" } && type.GetConstructor([]) is not null,
    };

    private string ModelValue(Type type, int depth) => type switch
    {
        _ when System.Nullable.GetUnderlyingType(type) is { } underlying => _dice.Chance(10) ? "null" : ModelValue(underlying, depth),
        _ when type == typeof(string) => BuilderText(2),
        _ when type == typeof(int) => Int(1),
        _ when type == typeof(long) => Long(1),
        _ when type == typeof(bool) => Bool(1),
        _ when type == typeof(double) => _dice.Pick(["1.5", "2", "0.25", "1e3"]),
        _ when type == typeof(DateTime) => $"new DateTime({1990 + _dice.Next(60)}, {1 + _dice.Next(12)}, {1 + _dice.Next(28)}, {_dice.Next(24)}, {_dice.Next(60)}, 0, DateTimeKind.Utc)",
        _ when type == typeof(byte[]) => $"new byte[] {{ {_dice.Next(256)}, {_dice.Next(256)} }}",
        { Name: "IntOrString" } => _dice.Choose(() => _dice.Next(9000) + "", () => "\"http\"", () => "\"25%\""),
        { Name: "ResourceQuantity" } => _dice.Choose(() => $"new k8s.Models.ResourceQuantity(\"{_dice.Pick(["100m", "1Gi", "2", "0.5", "1.5Gi", "1024Mi"])}\")", () => $"\"{_dice.Next(90)}Mi\"", () => $"{1 + _dice.Next(9)}m"),
        { IsGenericType: true, Name: "IList`1" } => depth <= 0 ? "[]" : $"[{_dice.Many(2, ", ", () => ModelValue(type.GetGenericArguments()[0], depth - 1))}]",
        { IsGenericType: true, Name: "IDictionary`2" } => $"new Dictionary<string, {NameOf(type.GetGenericArguments()[1])}> {{ {(depth <= 0 ? "" : _dice.Many(2, ", ", () => $"[\"{Fresh("k")}\"] = {ModelValue(type.GetGenericArguments()[1], depth - 1)}"))} }}",
        _ => depth <= 0 ? $"new {type.FullName}()" : NewModel(type, depth - 1),
    };
}

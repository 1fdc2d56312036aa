using CsCheck;
using k8s;
using k8s.Models;

namespace ManifestSdk.KubernetesClient.Tests.Samples;

/// <summary>Random objects of a model type: any field may be missing, any list or dictionary empty.</summary>
internal sealed class ModelGen(Type type) : Gen<object>
{
    private const int Depth = 8;

    private static readonly Gen<string> Text = Gen.OneOf<string>(
        Gen.String[Gen.Char["abcXYZ09-./ "], 0, 12],
        Gen.OneOf("", " ", "true", "null", "~", "0x1F", "1e3", "2030-01-31", "a: b", "línea\n二行目", "\"quoted\"", "{}"));

    private static readonly Dictionary<Type, Gen<object>> Leaves = new()
    {
        [typeof(string)] = Boxed(Text),
        [typeof(object)] = Boxed(Text),
        [typeof(bool)] = Boxed(Gen.Bool),
        [typeof(int)] = Boxed(Gen.Int),
        [typeof(long)] = Boxed(Gen.Long),
        [typeof(double)] = Boxed(Gen.Double[-1e9, 1e9]),
        [typeof(byte[])] = Boxed(Gen.Byte.Array[0, 20]),
        [typeof(DateTime)] = Boxed(Gen.Long[0, 4_000_000_000_000_000].Select(static micros => DateTime.UnixEpoch.AddMicroseconds(micros))),
        [typeof(ResourceQuantity)] = Boxed(Gen.Select(Gen.Int[0, 5000], Gen.OneOf("", "m", "k", "M", "Ki", "Mi", "Gi", "e3"))
            .Select(static (number, suffix) => new ResourceQuantity(number + suffix))),
        [typeof(k8s.Models.IntOrString)] = Boxed(Gen.OneOf<k8s.Models.IntOrString>(
            Gen.Int[0, 65535].Select(static number => (k8s.Models.IntOrString)number),
            Gen.OneOf("http", "25%").Select(static text => (k8s.Models.IntOrString)text))),
    };

    public override object Generate(PCG pcg, Size? min, out Size size)
    {
        var model = Model(type, Depth, pcg)!;
        size = new Size((ulong)KubernetesJson.Serialize(model).Length);
        return model;
    }

    private static object? Value(Type type, int depth, PCG pcg) =>
        ModelShape.IsList(type) ? ModelShape.MakeList(type, Items(type, depth, pcg))
        : ModelShape.IsDictionary(type) ? ModelShape.MakeDictionary(type, Items(type, depth, pcg).Select(item => (Drawn(Text, pcg), item)))
        : ModelShape.IsModel(type) ? Model(type, depth - 1, pcg)
        : Drawn(Leaves[Nullable.GetUnderlyingType(type) ?? type], pcg);

    private static IEnumerable<object?> Items(Type type, int depth, PCG pcg) => Enumerable
        .Range(0, (int)pcg.Next(3))
        .Select(_ => Value(ModelShape.ElementOf(type), depth, pcg))
        .Where(static item => item is not null);

    /// <summary>A field is present in one of three objects, or Pod templates would grow without end.</summary>
    private static object? Model(Type type, int depth, PCG pcg) => depth == 0 ? null : ModelShape.MakeModel(type, ModelShape.Fields(type)
        .Where(_ => pcg.Next(3) == 0)
        .Select(field => (field, Value(field.PropertyType, depth, pcg))));

    private static Gen<object> Boxed<T>(Gen<T> gen)
        where T : notnull => gen.Select(static value => (object)value);

    private static T Drawn<T>(Gen<T> gen, PCG pcg) => gen.Generate(pcg, null, out _);
}

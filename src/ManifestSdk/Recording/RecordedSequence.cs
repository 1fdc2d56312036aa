using System.Runtime.CompilerServices;
using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>A list under construction.</summary>
internal sealed class RecordedSequence(Origin origin) : Recorded
{
    private readonly List<Recorded> _items = [];

    /// <summary>The texts of a list argument of the running call.</summary>
    public static RecordedSequence OfArguments(IEnumerable<string> arguments, string parameter)
    {
        if (arguments is null)
            throw new ArgumentNullException(parameter);

        var list = new RecordedSequence(CallSite.Argument(parameter));
        foreach (var argument in arguments)
            list.Add(argument ?? throw new ArgumentNullException(parameter), CallSite.Argument(parameter, list.Count));

        return list;
    }

    /// <summary>The numbers of a list argument of the running call.</summary>
    public static RecordedSequence OfArguments(int[] arguments, string parameter)
    {
        if (arguments is null)
            throw new ArgumentNullException(parameter);

        var list = new RecordedSequence(CallSite.Argument(parameter));
        foreach (var argument in arguments)
            list.Add(new RecordedValue(ManifestScalar.Of(argument, CallSite.Argument(parameter, list.Count))));

        return list;
    }

    /// <summary>The values of a list argument of the running call.</summary>
    public static RecordedSequence OfArguments(IEnumerable<IWrittenValue> arguments, string parameter)
    {
        var list = new RecordedSequence(CallSite.Argument(parameter));
        foreach (var argument in WrittenValue.Read(arguments, parameter))
            list.Add(new RecordedValue(argument));

        return list;
    }

    public int Count => _items.Count;

    public void Add(Recorded item) => _items.Add(item);

    public void Add(string value, Origin origin) => Add(new RecordedValue(ManifestScalar.Of(value, origin)));

    /// <summary>Appends a map whose place is the running call.</summary>
    public RecordedMapping AddMapping(FieldOrder order = FieldOrder.Schema)
    {
        var mapping = new RecordedMapping(CallSite.Call, order);
        Add(mapping);
        return mapping;
    }

    /// <summary>Appends a map for each pair of a list argument of the running call: <c>{name: …, value: …}</c>.</summary>
    public void AddPairs(
        string keyField,
        string valueField,
        (string Key, string Value)[] pairs,
        [CallerArgumentExpression(nameof(pairs))] string parameter = "")
    {
        foreach (var pair in WrittenPair.Read(pairs, parameter))
        {
            var item = AddMapping();
            item.Set(keyField, ManifestScalar.Of(pair.Key, pair.KeyOrigin));
            item.Set(valueField, pair.Value);
        }
    }

    public override ManifestNode Build()
    {
        var items = new List<ManifestNode>(_items.Count);
        foreach (var item in _items)
        {
            if (item.Build() is { } built)
                items.Add(built);
        }

        return new ManifestSequence(items, origin);
    }
}

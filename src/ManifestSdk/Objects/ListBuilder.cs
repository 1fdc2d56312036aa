using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>The items of a list inside an object that has no builder of its own.</summary>
public sealed class ListBuilder
{
    private readonly RecordedSequence _items;

    internal ListBuilder(RecordedSequence items) => _items = items;

    /// <summary>Adds a text.</summary>
    /// <param name="value">The text; quoted wherever YAML could take it for something else.</param>
    public ListBuilder Add(string value) =>
        Add(ManifestScalar.Of(value ?? throw new ArgumentNullException(nameof(value)), CallSite.Argument(nameof(value))));

    /// <summary>Adds a whole number.</summary>
    /// <param name="value">The number.</param>
    public ListBuilder Add(long value) => Add(ManifestScalar.Of(value, CallSite.Argument(nameof(value))));

    /// <summary>Adds a number.</summary>
    /// <param name="value">The number.</param>
    public ListBuilder Add(double value) => Add(ManifestScalar.Of(value, CallSite.Argument(nameof(value))));

    /// <summary>Adds true or false.</summary>
    /// <param name="value">The truth value.</param>
    public ListBuilder Add(bool value) => Add(ManifestScalar.Of(value, CallSite.Argument(nameof(value))));

    /// <summary>Adds an object.</summary>
    /// <param name="fields">Sets the object's fields.</param>
    public ListBuilder Map(Action<ObjectBuilder> fields)
    {
        if (fields is null)
            throw new ArgumentNullException(nameof(fields));

        fields(new ObjectBuilder(_items.AddMapping(FieldOrder.AsWritten)));
        return this;
    }

    private ListBuilder Add(ManifestScalar value)
    {
        _items.Add(new RecordedValue(value));
        return this;
    }
}

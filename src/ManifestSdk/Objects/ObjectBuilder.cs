using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>The fields of an object that has no builder of its own, written out in the order of the calls.</summary>
public sealed class ObjectBuilder
{
    private readonly RecordedMapping _fields;

    internal ObjectBuilder(RecordedMapping fields) => _fields = fields;

    /// <summary>Sets a field to a text.</summary>
    /// <param name="key">The field.</param>
    /// <param name="value">The text; quoted wherever YAML could take it for something else.</param>
    public ObjectBuilder Set(string key, string value) =>
        Set(key, ManifestScalar.Of(value ?? throw new ArgumentNullException(nameof(value)), CallSite.Argument(nameof(value))));

    /// <summary>Sets a field to a whole number.</summary>
    /// <param name="key">The field.</param>
    /// <param name="value">The number.</param>
    public ObjectBuilder Set(string key, long value) => Set(key, ManifestScalar.Of(value, CallSite.Argument(nameof(value))));

    /// <summary>Sets a field to a number.</summary>
    /// <param name="key">The field.</param>
    /// <param name="value">The number.</param>
    public ObjectBuilder Set(string key, double value) => Set(key, ManifestScalar.Of(value, CallSite.Argument(nameof(value))));

    /// <summary>Sets a field to true or false.</summary>
    /// <param name="key">The field.</param>
    /// <param name="value">The truth value.</param>
    public ObjectBuilder Set(string key, bool value) => Set(key, ManifestScalar.Of(value, CallSite.Argument(nameof(value))));

    /// <summary>Fills the object below a field. A field filled again keeps what it has.</summary>
    /// <param name="key">The field.</param>
    /// <param name="fields">Sets the object's fields.</param>
    public ObjectBuilder Map(string key, Action<ObjectBuilder> fields)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
        if (fields is null)
            throw new ArgumentNullException(nameof(fields));

        fields(new ObjectBuilder(_fields.Mapping(key, FieldOrder.AsWritten, CallSite.Argument(nameof(key)))));
        return this;
    }

    /// <summary>Fills the list below a field. A list filled again grows.</summary>
    /// <param name="key">The field.</param>
    /// <param name="items">Adds the list's items.</param>
    public ObjectBuilder List(string key, Action<ListBuilder> items)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
        if (items is null)
            throw new ArgumentNullException(nameof(items));

        items(new ListBuilder(_fields.Sequence(key, CallSite.Argument(nameof(key)))));
        return this;
    }

    /// <summary>Sets a field to a list of texts.</summary>
    /// <param name="key">The field.</param>
    /// <param name="values">The texts.</param>
    public ObjectBuilder Strings(string key, params string[] values) => Set(key, RecordedSequence.OfArguments(values, nameof(values)));

    private ObjectBuilder Set(string key, ManifestScalar value) => Set(key, new RecordedValue(value));

    private ObjectBuilder Set(string key, Recorded value)
    {
        _fields.Set(key ?? throw new ArgumentNullException(nameof(key)), value, CallSite.Argument(nameof(key)));
        return this;
    }
}

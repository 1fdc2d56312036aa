using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>
/// What the pieces of a typed model object, such as a <c>V1Role</c>, become. Whoever knows the model folds it with these: a
/// running program through the model's JSON contract, the compiler through the JSON names of the properties that an object
/// initializer sets. A text, number or boolean is a <see cref="RecordedValue"/>.
/// </summary>
internal static class ModelGraph
{
    /// <summary>A model object. A field without a value is left out; an empty one, such as <c>selector: {}</c>, stays.</summary>
    public static RecordedMapping Object(IEnumerable<ModelField> fields, Origin origin = default) =>
        Mapping(fields.Where(static field => field.Value is not null), FieldOrder.Schema, origin);

    /// <summary>A dictionary, whose keys its author chose.</summary>
    public static RecordedMapping Dictionary(IEnumerable<ModelField> entries, Origin origin = default) =>
        Mapping(entries, FieldOrder.Sorted, origin);

    /// <summary>JSON that no model type describes, such as a default in a custom resource's schema.</summary>
    public static RecordedMapping Untyped(IEnumerable<ModelField> entries, Origin origin = default) =>
        Mapping(entries, FieldOrder.AsWritten, origin);

    /// <summary>A list.</summary>
    public static RecordedSequence List(IEnumerable<Recorded?> items, Origin origin = default)
    {
        var sequence = new RecordedSequence(origin);
        foreach (var item in items)
            sequence.Add(item ?? Null);

        return sequence;
    }

    /// <summary>States what an object is, unless it says so itself: model types know it, their objects seldom do.</summary>
    /// <param name="root">The object.</param>
    /// <param name="apiVersion">The group and version of the object's type.</param>
    /// <param name="kind">The kind of the object's type.</param>
    public static void Identify(RecordedMapping root, string apiVersion, string kind)
    {
        if (!root.Contains("apiVersion"))
            root.Set("apiVersion", apiVersion, CallSite.Call);
        if (!root.Contains("kind"))
            root.Set("kind", kind, CallSite.Call);
    }

    private static RecordedValue Null => new(ManifestScalar.Null());

    private static RecordedMapping Mapping(IEnumerable<ModelField> fields, FieldOrder order, Origin origin)
    {
        var mapping = new RecordedMapping(origin, order);
        foreach (var field in fields)
            mapping.Set(field.Key, field.Value ?? Null, field.KeyOrigin);

        return mapping;
    }
}

namespace ManifestSdk.Recording;

/// <summary>The order in which a recorded map is written out. Never the order of the calls, so that moving a call changes nothing.</summary>
internal enum FieldOrder
{
    /// <summary>Fields of a Kubernetes type, in <see cref="SchemaOrder"/>.</summary>
    Schema,

    /// <summary>Keys that users choose, such as labels: ordinal order.</summary>
    Sorted,

    /// <summary>A raw object's keys, as their author wrote them.</summary>
    AsWritten,
}

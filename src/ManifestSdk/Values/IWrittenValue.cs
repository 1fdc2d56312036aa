using ManifestSdk.Model;

namespace ManifestSdk;

/// <summary>
/// A value type that stands for one text or number of a manifest. It judges nothing: whatever was written is kept, with its
/// place, and the rule of the field that it ends up in looks at it.
/// </summary>
internal interface IWrittenValue
{
    /// <summary>The value; its origin is unknown where the value was not written by itself.</summary>
    ManifestScalar Node { get; }
}

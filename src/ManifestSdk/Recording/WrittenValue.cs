using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>Takes value types as what they stand for.</summary>
internal static class WrittenValue
{
    /// <summary>The value, at the place where it was written by itself, or else where it was passed.</summary>
    public static ManifestScalar At(this IWrittenValue value, Origin argument) =>
        value.Node.Origin.IsKnown ? value.Node : value.Node.MovedTo(argument);

    /// <summary>The elements of a list argument of the running call.</summary>
    public static ManifestScalar[] Read(IEnumerable<IWrittenValue> values, string parameter) =>
        (values ?? throw new ArgumentNullException(parameter))
            .Select((value, index) => (value ?? throw new ArgumentNullException(parameter)).At(CallSite.Argument(parameter, index)))
            .ToArray();
}

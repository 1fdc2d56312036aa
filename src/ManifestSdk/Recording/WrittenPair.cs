using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>A key and a value that a user wrote, such as a label, with the places of both.</summary>
internal readonly record struct WrittenPair(string Key, Origin KeyOrigin, ManifestScalar Value)
{
    /// <summary>Reads a <c>params</c> argument of the running call.</summary>
    public static WrittenPair[] Read((string Key, string Value)[] pairs, string parameter) =>
        (pairs ?? throw new ArgumentNullException(parameter))
            .Select((pair, index) => Read(pair.Key, pair.Value, parameter, index))
            .ToArray();

    /// <summary>Reads a dictionary argument of the running call.</summary>
    public static WrittenPair[] Read(IEnumerable<KeyValuePair<string, string>> pairs, string parameter) =>
        (pairs ?? throw new ArgumentNullException(parameter))
            .Select((pair, index) => Read(pair.Key, pair.Value, parameter, index))
            .ToArray();

    /// <summary>Reads a <c>params</c> argument of the running call.</summary>
    public static WrittenPair[] Read<TValue>((string Key, TValue Value)[] pairs, string parameter)
        where TValue : class, IWrittenValue =>
        (pairs ?? throw new ArgumentNullException(parameter))
            .Select((pair, index) => new WrittenPair(
                pair.Key ?? throw new ArgumentNullException(parameter),
                CallSite.Argument(parameter, index, 0),
                (pair.Value ?? throw new ArgumentNullException(parameter)).At(CallSite.Argument(parameter, index, 1))))
            .ToArray();

    private static WrittenPair Read(string key, string value, string parameter, int index) => new(
        key ?? throw new ArgumentNullException(parameter),
        CallSite.Argument(parameter, index, 0),
        ManifestScalar.Of(value ?? throw new ArgumentNullException(parameter), CallSite.Argument(parameter, index, 1)));
}

using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>Records keys that users choose: labels, annotations, data.</summary>
internal sealed partial class RecordedMapping
{
    /// <summary>Sets one key; key and value are arguments of the running call.</summary>
    public void SetText(string key, string value)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
        if (value is null)
            throw new ArgumentNullException(nameof(value));

        Set(key, ManifestScalar.Of(value, CallSite.Argument(nameof(value))), CallSite.Argument(nameof(key)));
    }

    /// <summary>Sets keys from a <c>params</c> argument of the running call.</summary>
    public void SetAll((string Key, string Value)[] pairs, string parameter) => SetAll(WrittenPair.Read(pairs, parameter));

    /// <summary>Sets keys from a dictionary argument of the running call.</summary>
    public void SetAll(IEnumerable<KeyValuePair<string, string>> pairs, string parameter) => SetAll(WrittenPair.Read(pairs, parameter));

    public void SetAll(IEnumerable<WrittenPair> pairs)
    {
        foreach (var pair in pairs)
            Set(pair.Key, pair.Value, pair.KeyOrigin);
    }
}

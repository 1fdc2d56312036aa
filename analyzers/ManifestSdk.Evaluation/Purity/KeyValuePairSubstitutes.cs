namespace ManifestSdk.Evaluation;

/// <summary>Stands in for the static class <c>KeyValuePair</c>, which .NET Framework lacks.</summary>
internal static class KeyValuePairSubstitutes
{
    public static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) => new(key, value);
}

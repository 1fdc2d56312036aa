namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>The keys that exist in a map of attributes.</summary>
internal sealed record KnownKeysModel(string Name, EquatableArray<KnownKeyModel> Keys);

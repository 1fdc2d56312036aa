namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>The prefix that all keys of a catalogue had until a release of the controller.</summary>
internal sealed record FormerPrefixModel(string Prefix, string Until);

namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>One key of a map of attributes.</summary>
internal sealed record KnownKeyModel(string Name, ValueModel Value, string? Default, string? OnlyWith, string? RequiredWhen);

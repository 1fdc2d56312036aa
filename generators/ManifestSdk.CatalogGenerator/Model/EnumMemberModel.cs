namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>A member of an enum and the word that it is written as.</summary>
internal sealed record EnumMemberModel(string Name, string Value, string Summary);

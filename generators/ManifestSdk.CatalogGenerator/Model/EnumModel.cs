namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>An enum for an annotation with a fixed set of words.</summary>
internal sealed record EnumModel(string Name, string Summary, EquatableArray<EnumMemberModel> Members);

namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>Another annotation, <c>key</c>, <c>key=a|b</c>, or <c>key?=a</c> where its absence counts too.</summary>
internal sealed record ConditionModel(string Key, EquatableArray<string> Values, bool IsMetByAbsence);

using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>An object inside a manifest whose type is one of Kubernetes' own.</summary>
/// <param name="Type">The type's name, such as <c>v1.Container</c>.</param>
/// <param name="Resource">The resource that it is in.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Place">Where it stands: the object itself, or the null that a list has in its stead.</param>
internal sealed record TypedObject(string Type, ManifestResource Resource, ManifestMapping Fields, ManifestNode Place);

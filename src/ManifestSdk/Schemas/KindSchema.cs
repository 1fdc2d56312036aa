namespace ManifestSdk.Schemas;

/// <summary>A kind that an API server serves.</summary>
/// <param name="ApiVersion">The API version, such as <c>apps/v1</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="IsNamespaced">Whether its objects live in a namespace; <see langword="false"/> for cluster-scoped ones.</param>
/// <param name="Schema">What its objects may contain.</param>
internal sealed record KindSchema(string ApiVersion, string Kind, bool IsNamespaced, ValueSchema Schema);

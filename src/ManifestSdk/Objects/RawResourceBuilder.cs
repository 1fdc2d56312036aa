namespace ManifestSdk;

/// <summary>An object of a kind that has no builder of its own, such as a custom resource.</summary>
public sealed class RawResourceBuilder : ResourceBuilder<RawResourceBuilder>
{
    internal RawResourceBuilder(string apiVersion, string kind, string name, Action<ObjectBuilder>? fields, string? @namespace = null)
        : base(
            apiVersion ?? throw new ArgumentNullException(nameof(apiVersion)),
            kind ?? throw new ArgumentNullException(nameof(kind)),
            name,
            @namespace) => fields?.Invoke(new ObjectBuilder(Root));
}

namespace ManifestSdk;

/// <summary>
/// The name of another object, where a field refers to one: written as text, <c>"shop-tls"</c>, or taken from the
/// builder that declares the object, which cannot be misspelt.
/// </summary>
/// <typeparam name="TBuilder">The builder of the kind that is meant.</typeparam>
public sealed record ResourceName<TBuilder>
    where TBuilder : ResourceBuilder
{
    private ResourceName(string? text) => Text = text;

    /// <summary>The name. A null is carried on to the call that takes it, which knows its own argument's name.</summary>
    internal string? Text { get; }

    /// <summary>Takes a name as it is written.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator ResourceName<TBuilder>(string name) => new(name);

    /// <summary>Takes the name of a declared object.</summary>
    /// <param name="resource">The object's builder.</param>
    public static implicit operator ResourceName<TBuilder>(TBuilder resource) => new(resource?.Name);

    /// <summary>The name.</summary>
    public override string ToString() => Text ?? "";
}

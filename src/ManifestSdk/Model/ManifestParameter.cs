namespace ManifestSdk.Model;

/// <summary>Something that a topology leaves to whoever builds or deploys it, and what was given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="HasDefault">Whether the topology goes on without a value.</param>
/// <param name="Value">The text that it was given, or <see langword="null"/> for none.</param>
/// <param name="IsValid">Whether the text is what is wanted.</param>
internal sealed record ManifestParameter(string Name, ParameterKind Kind, bool HasDefault, string? Value, bool IsValid)
{
    /// <summary>Where the topology asks for it.</summary>
    public Origin Origin { get; init; }

    public bool Equals(ManifestParameter? other) =>
        other is not null && Name == other.Name && Kind == other.Kind && HasDefault == other.HasDefault && Value == other.Value;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

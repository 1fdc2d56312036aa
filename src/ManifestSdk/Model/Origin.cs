namespace ManifestSdk.Model;

/// <summary>Where a piece of a manifest was written: a span of characters in a C# or YAML file.</summary>
/// <param name="Path">The file, as the front end that read it names it; <see langword="null"/> when the place is not known.</param>
/// <param name="Start">The zero-based position of the first character.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct Origin(string? Path, int Start, int Length)
{
    /// <summary>No known place: what a program records while it runs.</summary>
    public static Origin None => default;

    /// <summary>Whether the place is known.</summary>
    public bool IsKnown => Path is not null;

    /// <summary>This place, or another where this one is not known.</summary>
    internal Origin Or(Origin other) => IsKnown ? this : other;
}

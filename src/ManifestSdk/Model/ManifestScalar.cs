using System.Globalization;

namespace ManifestSdk.Model;

/// <summary>A single value: text, a whole number, a floating-point number, a boolean, or null.</summary>
public sealed class ManifestScalar : ManifestNode
{
    private ManifestScalar(object? value, Origin origin)
        : base(origin) => Value = value;

    /// <summary>The value: a <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, or <see langword="null"/>.</summary>
    public object? Value { get; }

    /// <summary>The text, or <see langword="null"/> when the value is not text.</summary>
    public string? Text => Value as string;

    /// <summary>The whole number, or <see langword="null"/> when the value is not one.</summary>
    public long? Integer => Value as long?;

    /// <summary>The boolean, or <see langword="null"/> when the value is not one.</summary>
    public bool? Boolean => Value as bool?;

    /// <summary>What a text was put together from, such as a list's items or an ARN's account, each with its own place; empty for every other value.</summary>
    internal IReadOnlyList<ManifestScalar> Parts { get; private init; } = [];

    /// <summary>Makes a text value.</summary>
    /// <param name="value">The text.</param>
    /// <param name="origin">Where it was written.</param>
    public static ManifestScalar Of(string value, Origin origin = default) =>
        new(value ?? throw new ArgumentNullException(nameof(value)), origin);

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="origin">Where it was written.</param>
    public static ManifestScalar Of(long value, Origin origin = default) => new(value, origin);

    /// <summary>Makes a floating-point number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="origin">Where it was written.</param>
    public static ManifestScalar Of(double value, Origin origin = default) => new(value, origin);

    /// <summary>Makes a boolean.</summary>
    /// <param name="value">The boolean.</param>
    /// <param name="origin">Where it was written.</param>
    public static ManifestScalar Of(bool value, Origin origin = default) => new(value, origin);

    /// <summary>Makes a null.</summary>
    /// <param name="origin">Where it was written.</param>
    public static ManifestScalar Null(Origin origin = default) => new(null, origin);

    /// <summary>Makes a text that was put together from several values.</summary>
    internal static ManifestScalar OfParts(string text, Origin origin, IReadOnlyList<ManifestScalar> parts) =>
        new(text, origin) { Parts = parts };

    /// <summary>The same value, written elsewhere.</summary>
    internal ManifestScalar MovedTo(Origin origin) => new(Value, origin);

    /// <inheritdoc/>
    public override bool Equals(ManifestNode? other) =>
        ReferenceEquals(this, other) || (other is ManifestScalar scalar && Equals(Value, scalar.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <summary>The value as people read it, in the invariant culture.</summary>
    public override string ToString() => Value switch
    {
        null => "null",
        true => "true",
        false => "false",
        _ => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "",
    };
}

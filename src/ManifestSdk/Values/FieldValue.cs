using System.Diagnostics.CodeAnalysis;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What a field can hold by itself: a text, a number, true or false. Written as it is: <c>"a"</c>, <c>1</c>, <c>0.5</c>, <c>true</c>.</summary>
public sealed record FieldValue : IWrittenValue
{
    private readonly ManifestScalar _node;

    private FieldValue(ManifestScalar node) => _node = node;

    ManifestScalar IWrittenValue.Node => _node;

    /// <summary>Takes a text; it is quoted wherever YAML could take it for something else.</summary>
    /// <param name="text">The text; a null stays one.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FieldValue?(string? text) =>
        text is null ? null : new(ManifestScalar.Of(text, CallSite.Argument(nameof(text))));

    /// <summary>Takes a whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FieldValue(long number) => new(ManifestScalar.Of(number, CallSite.Argument(nameof(number))));

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FieldValue(double number) => new(ManifestScalar.Of(number, CallSite.Argument(nameof(number))));

    /// <summary>Takes true or false.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator FieldValue(bool value) => new(ManifestScalar.Of(value, CallSite.Argument(nameof(value))));

    /// <summary>The value as it is written.</summary>
    public override string ToString() => _node.ToString();
}

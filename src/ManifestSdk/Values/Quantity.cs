using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// An amount of a resource, Kubernetes' <c>Quantity</c>. Written as text, <c>"500m"</c>, as a whole number, <c>2</c>, or made
/// with its unit, <c>Quantity.Mebi(256)</c>. A text that is no quantity leads to MSDK1205, a negative amount to MSDK2017.
/// </summary>
public sealed record Quantity : IWrittenValue
{
    private readonly ManifestScalar _node;

    private Quantity(ManifestScalar node) => _node = node;

    ManifestScalar IWrittenValue.Node => _node;

    /// <summary>Takes a quantity in Kubernetes' own notation: a number and perhaps one of <c>n u m k M G T P E Ki Mi Gi Ti Pi Ei</c>.</summary>
    /// <param name="text">The quantity; a null stays one, so that an optional argument may be left open.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Quantity?(string? text) =>
        text is null ? null : new(ManifestScalar.Of(text, CallSite.Argument(nameof(text))));

    /// <summary>Takes a whole number without a unit: cores, bytes, or pieces.</summary>
    /// <param name="amount">The number.</param>
    public static implicit operator Quantity(long amount) => Of(amount, "");

    /// <summary>Thousandths, <c>m</c>: <c>Milli(500)</c> of CPU is half a core.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Milli(long amount) => Of(amount, "m");

    /// <summary>Thousands, <c>k</c>.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Kilo(long amount) => Of(amount, "k");

    /// <summary>Millions, <c>M</c>.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Mega(long amount) => Of(amount, "M");

    /// <summary>Thousands of millions, <c>G</c>.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Giga(long amount) => Of(amount, "G");

    /// <summary>Units of 1,024, <c>Ki</c>.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Kibi(long amount) => Of(amount, "Ki");

    /// <summary>Units of 1,024², <c>Mi</c>: what memory is usually measured in.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Mebi(long amount) => Of(amount, "Mi");

    /// <summary>Units of 1,024³, <c>Gi</c>: what storage is usually measured in.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Gibi(long amount) => Of(amount, "Gi");

    /// <summary>Units of 1,024⁴, <c>Ti</c>.</summary>
    /// <param name="amount">How many.</param>
    public static Quantity Tebi(long amount) => Of(amount, "Ti");

    /// <summary>The quantity as it is written.</summary>
    public override string ToString() => _node.ToString();

    private static Quantity Of(long amount, string suffix) =>
        new(ManifestScalar.Of(amount.ToString(CultureInfo.InvariantCulture) + suffix, CallSite.Argument(nameof(amount))));
}

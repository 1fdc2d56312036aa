using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>An edit of one value, expressed on the graph; front ends carry it out in C# or YAML.</summary>
/// <param name="Title">What the edit does, as a menu shows it: <c>Use 80</c>.</param>
/// <param name="Target">Where the value to replace was written.</param>
/// <param name="Replacement">What to write instead.</param>
public sealed record ManifestFix(string Title, Origin Target, ManifestScalar Replacement)
{
    /// <summary>The edit that belongs to this one, such as an annotation's value beside its key: both are made, or none.</summary>
    public ManifestFix? Beside { get; init; }

    internal static ManifestFix Use(ManifestNode target, string text) =>
        new($"Use '{text}'", target.Origin, ManifestScalar.Of(text));

    internal static ManifestFix Use(ManifestNode target, long number) =>
        new($"Use {number.ToString(CultureInfo.InvariantCulture)}", target.Origin, ManifestScalar.Of(number));

    internal static ManifestFix Use(ManifestNode target, bool flag) =>
        new($"Use {(flag ? "true" : "false")}", target.Origin, ManifestScalar.Of(flag));

    /// <summary>The edit to a name that was probably meant; none when there is no such name.</summary>
    internal static ManifestFix? UseIfKnown(ManifestNode target, string? text) => text is null ? null : Use(target, text);
}

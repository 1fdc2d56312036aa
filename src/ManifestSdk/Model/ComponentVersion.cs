using System.Globalization;

namespace ManifestSdk.Model;

/// <summary>The release of something that runs in a cluster: <c>2.8</c> or <c>2.8.1</c>. Without the last part every patch of the release is meant.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number, or <see langword="null"/> where any is meant.</param>
public readonly record struct ComponentVersion(int Major, int Minor, int? Patch = null)
{
    /// <summary>Reads two or three numbers with points between them, perhaps after a <c>v</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The version.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse(string? text, out ComponentVersion version)
    {
        version = default;
        var parts = (text ?? "").Trim().TrimStart('v').Split('.');
        if (parts.Length is < 2 or > 3 || !TryNumber(parts[0], out var major) || !TryNumber(parts[1], out var minor))
            return false;

        var patch = default(int);
        if (parts.Length == 3 && !TryNumber(parts[2], out patch))
            return false;

        version = new(major, minor, parts.Length == 3 ? patch : null);
        return true;
    }

    /// <summary>Whether this release surely came before another one. A patch that is left open may be the last one.</summary>
    /// <param name="other">The other release.</param>
    public bool IsBefore(ComponentVersion other) =>
        Major != other.Major ? Major < other.Major
        : Minor != other.Minor ? Minor < other.Minor
        : Patch is { } patch && patch < (other.Patch ?? 0);

    /// <summary>The version as it is written: <c>2.8</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, Patch is null ? "{0}.{1}" : "{0}.{1}.{2}", Major, Minor, Patch);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>An edit of one value, expressed on the graph; front ends carry it out in C# or YAML.</summary>
/// <param name="Title">What the edit does, as a menu shows it: <c>Use port 80</c>.</param>
/// <param name="Target">Where the value to replace was written.</param>
/// <param name="Replacement">What to write instead.</param>
public sealed record ManifestFix(string Title, Origin Target, ManifestScalar Replacement);

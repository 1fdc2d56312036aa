using ManifestSdk.Model;

namespace ManifestSdk;

/// <summary>A line of a parameter file.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">The text, as written: <c>1.10</c> stays <c>1.10</c>.</param>
/// <param name="Origin">Where the name is written.</param>
internal sealed record ParameterEntry(string Name, string Value, Origin Origin);

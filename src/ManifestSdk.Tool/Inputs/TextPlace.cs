namespace ManifestSdk.Tool.Inputs;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from one.</param>
/// <param name="Column">The UTF-16 code unit in the line, from one.</param>
internal readonly record struct TextPlace(int Line, int Column);

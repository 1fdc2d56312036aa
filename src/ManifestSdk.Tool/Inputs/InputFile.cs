namespace ManifestSdk.Tool.Inputs;

/// <summary>A file to check.</summary>
/// <param name="Name">The file as reports name it: relative where the user named it so, with <c>/</c> between folders.</param>
/// <param name="FullPath">Where it lies; <see langword="null"/> for standard input.</param>
internal sealed record InputFile(string Name, string? FullPath)
{
    public static InputFile StandardInput { get; } = new("-", null);
}

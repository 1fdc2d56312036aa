namespace ManifestSdk.Model;

/// <summary>A piece of text that only the running program knows. Its token stands for it in a set that the compiler evaluated, and never in a file.</summary>
/// <param name="Token">What stands for it, inside the text around it. A text that a user writes contains none.</param>
/// <param name="Source">Where the program would make it.</param>
internal sealed record UnknownText(string Token, Origin Source)
{
    public bool IsIn(string text) => text.Contains(Token);
}

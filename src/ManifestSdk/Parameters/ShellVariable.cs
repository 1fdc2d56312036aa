namespace ManifestSdk;

/// <summary>The names that <c>envsubst</c>, Flux and shells take for variables.</summary>
internal static class ShellVariable
{
    public static bool IsName(string name) => name.Length > 0 && !IsDigit(name[0]) && name.All(IsAllowed);

    /// <summary>A name that is like another text: <c>image-tag</c> → <c>IMAGE_TAG</c>.</summary>
    public static string Suggest(string text)
    {
        var name = new string(text.Select(static letter => IsAllowed(letter) ? char.ToUpperInvariant(letter) : '_').ToArray()).Trim('_');
        return name.Length == 0 ? "IMAGE_TAG" : IsDigit(name[0]) ? "_" + name : name;
    }

    private static bool IsAllowed(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || IsDigit(letter);

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}

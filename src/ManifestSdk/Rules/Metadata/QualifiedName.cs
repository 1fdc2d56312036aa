using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Metadata;

/// <summary>The syntax of label and annotation keys: <c>name</c> or <c>example.com/name</c>.</summary>
internal static class QualifiedName
{
    private const int MaxLength = 63;

    /// <summary>What is wrong with a key, as the rest of the sentence that begins with it; <see langword="null"/> for a good one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isAnnotation">Annotation keys may have capital letters before the slash, label keys may not.</param>
    public static string? Problem(string key, bool isAnnotation)
    {
        var slash = key.LastIndexOf('/');
        var prefix = slash < 0 ? null : key.Substring(0, slash);
        var name = key.Substring(slash + 1);

        return (prefix, name) switch
        {
            (null, "") => "is empty",
            ({ Length: > 0 }, "") => $"ends in '/'. Write '{key.TrimEnd('/')}'.",
            ("", { Length: > 0 }) when NameProblem(name) is null => $"begins with '/'. Write '{name}'.",
            ("", _) => "begins with '/'; a key is 'prefix/name' or 'name'",
            ({ } two, _) when two.Contains('/') => "has more than one '/'; a key is 'prefix/name' or 'name'",
            ({ } domain, _) when !IsDomain(domain, isAnnotation) => $"has the prefix '{domain}', which is not a DNS subdomain",
            _ => NameProblem(name),
        };
    }

    private static string? NameProblem(string name) =>
        name.Length > MaxLength ? $"has a name of {name.Length} characters; at most {MaxLength} are allowed"
        : IsLabelText(name) ? null
        : "is not a key; use letters, digits, '-', '_' and '.', starting and ending with a letter or digit";

    /// <summary>What is wrong with a label's value.</summary>
    public static string? ValueProblem(string value) =>
        value.Length > MaxLength ? $"has {value.Length} characters; a label value has at most {MaxLength}"
        : value.Length == 0 || IsLabelText(value) ? null
        : "is not a label value; use letters, digits, '-', '_' and '.', starting and ending with a letter or digit";

    private static bool IsDomain(string prefix, bool isAnnotation) =>
#pragma warning disable CA1308 // The API server compares the lower-cased key here, too.
        NameFormat.DnsSubdomain.IsValid(isAnnotation ? prefix.ToLowerInvariant() : prefix);
#pragma warning restore CA1308

    private static bool IsLabelText(string text) =>
        IsAlphanumeric(text[0])
        && IsAlphanumeric(text[text.Length - 1])
        && text.All(static character => IsAlphanumeric(character) || character is '-' or '_' or '.');

    private static bool IsAlphanumeric(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}

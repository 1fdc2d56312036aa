namespace ManifestSdk.Controllers;

/// <summary>Another annotation that an annotation depends on or cannot stand beside.</summary>
/// <param name="Key">Its whole key.</param>
/// <param name="Values">The values that count; empty for any.</param>
/// <param name="IsMetByAbsence">Whether the condition holds where the other annotation is missing.</param>
internal sealed record AnnotationCondition(string Key, string[] Values, bool IsMetByAbsence = false)
{
    /// <summary>Whether a value of the other annotation, <see langword="null"/> where it is missing, meets the condition.</summary>
    public bool IsMetBy(string? value) =>
        value is null ? IsMetByAbsence : Values.Length == 0 || Values.Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The condition as messages name it: <c>'a/b' set to 'x' or 'y'</c>.</summary>
    public override string ToString() =>
        Values.Length == 0 ? $"'{Key}'" : $"'{Key}' set to {string.Join(" or ", Values.Select(static value => $"'{value}'"))}";
}

namespace ManifestSdk.Controllers.Values;

/// <summary>The words that Go's <c>ParseBool</c> takes, and no others.</summary>
internal sealed class BooleanValue : AnnotationValue
{
    private static readonly HashSet<string> Words =
        new(["1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False"], StringComparer.Ordinal);

    public override string Description => "boolean";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (!Words.Contains(text))
            yield return new(ValueProblemKind.Boolean, $"'{text}' is not a boolean; write 'true' or 'false'", Meant(text));
    }

    private static string? Meant(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "enabled" or "enable" => "true",
        "false" or "no" or "n" or "off" or "disabled" or "disable" => "false",
        _ => null,
    };
}

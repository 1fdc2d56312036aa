namespace ManifestSdk.Controllers.Values;

/// <summary>The words that Go's <c>ParseBool</c> takes, and no others.</summary>
internal sealed class BooleanValue : AnnotationValue
{
    public override string Description => "boolean";

    /// <summary>Whether a controller takes a text for true.</summary>
    public static bool IsTrue(string? text) => text is "1" or "t" or "T" or "TRUE" or "true" or "True";

    /// <summary>Whether a controller takes a text for false.</summary>
    public static bool IsFalse(string? text) => text is "0" or "f" or "F" or "FALSE" or "false" or "False";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (!IsTrue(text) && !IsFalse(text))
            yield return new(ValueProblemKind.Boolean, $"'{text}' is not a boolean; write 'true' or 'false'", Meant(text));
    }

    private static string? Meant(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "enabled" or "enable" => "true",
        "false" or "no" or "n" or "off" or "disabled" or "disable" => "false",
        _ => null,
    };
}

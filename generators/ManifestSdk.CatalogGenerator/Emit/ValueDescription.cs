using System.Globalization;
using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Says in the documentation of a parameter what it takes, what holds without it, and which rule looks at it.</summary>
internal static class ValueDescription
{
    public static string Of(AnnotationModel annotation) =>
        $"{Takes(annotation.Value)}{Range(annotation.Value)}{Rule(annotation)}.{(annotation.Default is { Length: > 0 } value ? $" By default: {value}." : "")}";

    private static string Takes(ValueModel value) => value.Type switch
    {
        "bool" or "on-off" => "Whether it is on",
        "int" or "long" => value.Unit is null ? "A whole number" : "A number of " + value.Unit,
        "enum" => "One of the values",
        "path" => "A path that begins with a slash",
        "port" => value.IsWide ? "A port by number or by its name in the Service" : "A port",
        "size" => "A size: digits, with `k` or `m`" + (value.IsWide ? " or `g`" : ""),
        "duration" => "A duration such as `1h30m`",
        "arn" => "An Amazon Resource Name",
        "codes" => "Status codes or ranges, such as `200-399`",
        "list" or "csv" => "Any number of items",
        "map" => "Keys and values",
        "json" => "What is written as JSON",
        _ => value.Form is null ? "A text" : "A " + value.Form,
    };

    private static string Range(ValueModel value) => (value.Item ?? value) switch
    {
        { Min: { } min, Max: { } max } => string.Format(CultureInfo.InvariantCulture, ", {0} to {1}", min, max),
        { Min: { } min } => string.Format(CultureInfo.InvariantCulture, ", at least {0}", min),
        { Max: { } max } => string.Format(CultureInfo.InvariantCulture, ", at most {0}", max),
        { MaxLength: { } length } => string.Format(CultureInfo.InvariantCulture, ", at most {0} characters", length),
        _ => "",
    };

    private static string Rule(AnnotationModel annotation) => (annotation.Invalid, (annotation.Value.Item ?? annotation.Value).Type) switch
    {
        ("Ignored", not ("bool" or "on-off" or "enum")) => " (MSDK1130 for anything else)",
        ("Unprotected", not ("bool" or "on-off" or "enum")) => " (MSDK1131 for anything else)",
        (_, "int" or "long" or "port" or "codes") => " (MSDK1112 out of range)",
        (_, "arn") => " (MSDK1116, MSDK1117)",
        (_, "size" or "duration") => " (MSDK1121)",
        (_, "cidr" or "cidr-or-ip" or "ip" or "ipv4" or "ipv6" or "source-nat-prefix") => " (MSDK1115)",
        (_, "text" or "path" or "id" or "choice") => " (MSDK1114 for another form)",
        _ => "",
    };
}

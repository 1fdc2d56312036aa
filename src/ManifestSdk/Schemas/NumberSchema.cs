using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Schemas;

/// <summary>A number, whole or not, within inclusive bounds.</summary>
internal sealed class NumberSchema(bool isWhole, double minimum = double.NegativeInfinity, double maximum = double.PositiveInfinity) : ValueSchema
{
    protected override string Expected => isWhole ? "a whole number" : "a number";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        // A number that is written 80.0 reaches the API server as 80.
        if (NumberOf(node) is not { } number || (isWhole && number != Math.Floor(number)))
            Mismatch(node, check, fix: Unquoted(node));
        else if (number < minimum || number > maximum)
            check.Report(SchemaProblemKind.MalformedValue, node, $"is {node}, which is {Bound(number)}");
    }

    private static double? NumberOf(ManifestNode node) => (node as ManifestScalar)?.Value switch
    {
        long whole => whole,
        double number => number,
        _ => null,
    };

    private string Bound(double number) => number < minimum
        ? "less than " + minimum.ToString("0.################", CultureInfo.InvariantCulture)
        : "more than " + maximum.ToString("0.################", CultureInfo.InvariantCulture);

    private static ManifestFix? Unquoted(ManifestNode node) =>
        node is ManifestScalar { Text: { } text }
        && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? ManifestFix.Use(node, number)
            : null;
}

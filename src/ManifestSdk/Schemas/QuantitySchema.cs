using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>An amount of something, such as <c>250m</c> of CPU or <c>64Mi</c> of memory; a bare number is one too.</summary>
internal sealed class QuantitySchema : ValueSchema
{
    private static readonly string[] Suffixes = ["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    protected override string Expected => "a quantity";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (node is ManifestScalar { Text: { } text })
            ValidateText(node, text.Trim(), check);
        else if (node is not ManifestScalar { Value: long or double })
            Mismatch(node, check);
    }

    private static void ValidateText(ManifestNode node, string text, SchemaCheck check)
    {
        if (!IsQuantity(text))
            check.Report(
                SchemaProblemKind.MalformedValue,
                node,
                $"is '{NodeWording.Shorten(text)}', which is no quantity",
                "Write a number with a suffix such as m, k, M, G, Ki, Mi or Gi, or with none.");
    }

    private static bool IsQuantity(string text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = SkipDigits(text, ref at);
        var fraction = at < text.Length && text[at] == '.' ? SkipDigitsAfter(text, ref at) : 0;
        return whole + fraction > 0 && IsSuffix(text.Substring(at));
    }

    private static bool IsSuffix(string suffix) =>
        Array.IndexOf(Suffixes, suffix) >= 0 || (suffix.Length > 1 && suffix[0] is 'e' or 'E' && IsExponent(suffix));

    private static bool IsExponent(string suffix)
    {
        var at = suffix[1] is '+' or '-' ? 2 : 1;
        return SkipDigits(suffix, ref at) > 0 && at == suffix.Length;
    }

    private static int SkipDigitsAfter(string text, ref int at)
    {
        at++;
        return SkipDigits(text, ref at);
    }

    private static int SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;

        return at - start;
    }
}

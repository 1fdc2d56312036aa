using System.Globalization;
using System.Text.RegularExpressions;

namespace ManifestSdk.Evaluation;

/// <summary>Stands in for members of <see cref="string"/> that make text of other values.</summary>
internal static class StringSubstitutes
{
    private static readonly Regex PlainFormat = new(@"^([^{}]|\{\{|\}\}|\{[0-9]+\})*$", RegexOptions.CultureInvariant);

    private static readonly Regex InvariantFormat = new(
        @"^([^{}]|\{\{|\}\}|\{[0-9]{1,2}(,-?[0-9]{1,3})?(:[^{}]*)?\})*$", RegexOptions.CultureInvariant);

    private static readonly Regex Piece = new(@"\{\{|\}\}|\{(?<index>[0-9]+)(,(?<width>-?[0-9]+))?(:(?<format>[^{}]*))?\}", RegexOptions.CultureInvariant);

    public static string Concat(string?[] values) => string.Concat(values);

    public static string Concat(object?[] values) => string.Concat(values.Select(InvariantText.Of));

    public static string Concat(IEnumerable<string?> values) => string.Concat(values);

    public static string Concat<T>(IEnumerable<T> values) => string.Concat(values.Select(static value => InvariantText.Of(value)));

    public static string Concat(object? a) => InvariantText.Of(a);

    public static string Concat(object? a, object? b) => InvariantText.Of(a) + InvariantText.Of(b);

    public static string Concat(object? a, object? b, object? c) => InvariantText.Of(a) + InvariantText.Of(b) + InvariantText.Of(c);

    public static string Concat(object? a, object? b, object? c, object? d) =>
        InvariantText.Of(a) + InvariantText.Of(b) + InvariantText.Of(c) + InvariantText.Of(d);

    public static string Join(object? separator, string?[] values) => string.Join(InvariantText.Of(separator), values);

    public static string Join(object? separator, object?[] values) => string.Join(InvariantText.Of(separator), values.Select(InvariantText.Of));

    public static string Join(object? separator, IEnumerable<string?> values) => string.Join(InvariantText.Of(separator), values);

    public static string Join<T>(object? separator, IEnumerable<T> values) =>
        string.Join(InvariantText.Of(separator), values.Select(static value => InvariantText.Of(value)));

    public static string Format(string format, object?[] arguments)
    {
        if (!PlainFormat.IsMatch(format))
            throw new NotPortable($"the composite format '{format}', because only plain items such as {{0}} are the same in every culture");

        return string.Format(System.Globalization.CultureInfo.InvariantCulture, format, arguments.Select(InvariantText.Of).ToArray<object>());
    }

    public static string Format(string format, object? a) => Format(format, [a]);

    public static string Format(string format, object? a, object? b) => Format(format, [a, b]);

    public static string Format(string format, object? a, object? b, object? c) => Format(format, [a, b, c]);

    /// <summary>In the invariant culture, which is the only one that the evaluator knows, alignments and formats mean one thing.</summary>
    public static string Format(IFormatProvider? provider, string format, object?[] arguments)
    {
        if (!InvariantFormat.IsMatch(format))
            throw new NotPortable($"the composite format '{format}'");

        return Piece.Replace(format, piece => piece.Value is "{{" or "}}" ? piece.Value.Substring(1) : Aligned(piece, arguments));
    }

    public static string Format(IFormatProvider? provider, string format, object? a) => Format(provider, format, [a]);

    public static string Format(IFormatProvider? provider, string format, object? a, object? b) => Format(provider, format, [a, b]);

    public static string Format(IFormatProvider? provider, string format, object? a, object? b, object? c) => Format(provider, format, [a, b, c]);

    private static string Aligned(Match item, object?[] arguments)
    {
        var index = int.Parse(item.Groups["index"].Value, CultureInfo.InvariantCulture);
        if (index >= arguments.Length)
            throw new FormatException("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");

        var text = InvariantText.OfInvariant(arguments[index], item.Groups["format"] is { Success: true, Value: var format } ? format : null);
        var width = item.Groups["width"] is { Success: true, Value: var written } ? int.Parse(written, CultureInfo.InvariantCulture) : 0;
        return width < 0 ? text.PadRight(-width) : text.PadLeft(width);
    }

    /// <summary>The handler has become text already, in the culture of the first argument.</summary>
    public static string Create(IFormatProvider? provider, object? text) => (string)text!;
}

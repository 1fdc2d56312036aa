using System.Text.RegularExpressions;

namespace ManifestSdk.Evaluation;

/// <summary>Stands in for members of <see cref="string"/> that make text of other values.</summary>
internal static class StringSubstitutes
{
    private static readonly Regex PlainFormat = new(@"^([^{}]|\{\{|\}\}|\{[0-9]+\})*$", RegexOptions.CultureInvariant);

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

    /// <summary>The handler has become text already, in the culture of the first argument.</summary>
    public static string Create(IFormatProvider? provider, object? text) => (string)text!;
}

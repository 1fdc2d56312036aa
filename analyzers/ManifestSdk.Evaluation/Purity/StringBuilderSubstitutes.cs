using System.Text;

namespace ManifestSdk.Evaluation;

/// <summary>Stands in for members of <see cref="StringBuilder"/> that make text of other values.</summary>
internal static class StringBuilderSubstitutes
{
    public static StringBuilder Append(StringBuilder builder, object? value) => builder.Append(InvariantText.Of(value));

    /// <summary>The handler has become text already, in the culture of the first argument.</summary>
    public static StringBuilder Append(StringBuilder builder, IFormatProvider? provider, object? text) => builder.Append((string)text!);

    public static StringBuilder AppendFormat(StringBuilder builder, IFormatProvider? provider, string format, object?[] arguments) =>
        builder.Append(StringSubstitutes.Format(provider, format, arguments));

    public static StringBuilder AppendFormat(StringBuilder builder, IFormatProvider? provider, string format, object? a) =>
        builder.Append(StringSubstitutes.Format(provider, format, a));

    public static StringBuilder Insert(StringBuilder builder, int index, object? value) => builder.Insert(index, InvariantText.Of(value));

    public static StringBuilder AppendJoin(StringBuilder builder, object? separator, string?[] values) =>
        builder.Append(StringSubstitutes.Join(separator, values));

    public static StringBuilder AppendJoin<T>(StringBuilder builder, object? separator, IEnumerable<T> values) =>
        builder.Append(StringSubstitutes.Join(separator, values));
}

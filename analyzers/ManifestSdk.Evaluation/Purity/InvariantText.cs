using System.Globalization;
using System.Text.RegularExpressions;

namespace ManifestSdk.Evaluation;

/// <summary>
/// The text of a value, where it is the same in every culture. The compiler runs in the invariant culture and the user's
/// program need not, so anything else is refused: real numbers, dates, and even negative integers, whose sign Swedish spells
/// with another character.
/// </summary>
internal static class InvariantText
{
    private static readonly Regex IntegerFormat = new("^[DdXx][0-9]{0,2}$", RegexOptions.CultureInvariant);

    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        char or bool or Enum => value.ToString()!,
        EnumValue or Instance => value.ToString()!,
        sbyte or short or int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture) >= 0
            ? Invariant(value)
            : throw new NotPortable($"the text of the negative number {Invariant(value)}, because the sign depends on the culture; write ToString(CultureInfo.InvariantCulture)"),
        byte or ushort or uint or ulong => Invariant(value),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        Uri or Version => value.ToString()!,
        _ when Tuples.ItemsOf(value) is { } items => "(" + string.Join(", ", items.Select(Of)) + ")",
        _ => throw new NotPortable($"the text of a value of type '{NameOf(value)}', because it depends on the culture or on the runtime"),
    };

    /// <summary>A value in an interpolation or a call of <c>ToString</c> with a format.</summary>
    public static string Of(object? value, string? format)
    {
        if (string.IsNullOrEmpty(format) || value is null or string or char or bool or Instance || (value is TimeSpan && format == "c"))
            return Of(value);

        return IsInteger(value) && IntegerFormat.IsMatch(format!) && Convert.ToDecimal(value, CultureInfo.InvariantCulture) >= 0
            ? ((IFormattable)value).ToString(format, CultureInfo.InvariantCulture)
            : throw new NotPortable($"the format '{format}', because its result may depend on the culture");
    }

    /// <summary>A value for which the program itself asks for the invariant culture.</summary>
    public static string OfInvariant(object? value, string? format) => value switch
    {
        decimal number => number.ToString(format, CultureInfo.InvariantCulture),
        double number when string.IsNullOrEmpty(format) => OfReal(number),
        DateTime { Kind: not DateTimeKind.Local } or DateTimeOffset when IsZoneless(format) => ((IFormattable)value).ToString(format, CultureInfo.InvariantCulture),
        IFormattable date when value.GetType().FullName is "System.DateOnly" or "System.TimeOnly" => date.ToString(format, CultureInfo.InvariantCulture),
        IFormattable number when IsInteger(value) => number.ToString(format, CultureInfo.InvariantCulture),
        _ => Of(value, format),
    };

    /// <summary>
    /// The text of a real number in the invariant culture. .NET Framework writes fifteen digits and .NET as many as it takes;
    /// where fifteen are enough both write the same. The sign of a negative zero is one of .NET's.
    /// </summary>
    public static string OfReal(double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return double.IsNaN(number) || double.IsInfinity(number) || IsNegativeZero(number) || double.Parse(text, CultureInfo.InvariantCulture) != number
            ? throw new NotPortable($"the text of the real number {text}, which runtimes spell differently; round it")
            : text;
    }

    /// <summary>Of a <see cref="DateTime"/>, z is the machine's offset, and U converts from it.</summary>
    private static bool IsZoneless(string? format) => format is null || (format != "U" && format.IndexOf('z') < 0);

    private static bool IsNegativeZero(double number) => number == 0 && BitConverter.DoubleToInt64Bits(number) != 0;

    private static bool IsInteger(object value) => value is sbyte or byte or short or ushort or int or uint or long or ulong;

    private static string Invariant(object number) => ((IFormattable)number).ToString(null, CultureInfo.InvariantCulture);

    private static string NameOf(object value) => value.GetType().Name.Split('`')[0];
}

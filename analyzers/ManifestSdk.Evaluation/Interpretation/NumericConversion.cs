using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>The numeric conversions of C#, with their checked and unchecked meaning.</summary>
internal static class NumericConversion
{
    public static bool IsNumeric(SpecialType type) => type is SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double);

    public static object To(SpecialType target, object value, bool isChecked) => value switch
    {
        decimal number => FromDecimal(target, number),
        double number => FromDouble(target, number, isChecked),
        float number => FromDouble(target, number, isChecked),
        ulong number => FromUInt64(target, number, isChecked),
        char number => FromInt64(target, number, isChecked),
        _ => FromInt64(target, System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), isChecked),
    };

    private static object FromInt64(SpecialType target, long value, bool isChecked) => target switch
    {
        SpecialType.System_SByte => isChecked ? checked((sbyte)value) : unchecked((sbyte)value),
        SpecialType.System_Byte => isChecked ? checked((byte)value) : unchecked((byte)value),
        SpecialType.System_Int16 => isChecked ? checked((short)value) : unchecked((short)value),
        SpecialType.System_UInt16 => isChecked ? checked((ushort)value) : unchecked((ushort)value),
        SpecialType.System_Int32 => isChecked ? checked((int)value) : unchecked((int)value),
        SpecialType.System_UInt32 => isChecked ? checked((uint)value) : unchecked((uint)value),
        SpecialType.System_UInt64 => isChecked ? checked((ulong)value) : unchecked((ulong)value),
        SpecialType.System_Char => isChecked ? checked((char)value) : unchecked((char)value),
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => value,
    };

    private static object FromUInt64(SpecialType target, ulong value, bool isChecked) => target switch
    {
        SpecialType.System_UInt64 => value,
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => FromInt64(target, isChecked ? checked((long)value) : unchecked((long)value), isChecked),
    };

    /// <summary>Out of range, an unchecked conversion of a real number has no defined result.</summary>
    private static object FromDouble(SpecialType target, double value, bool isChecked)
    {
        try
        {
            return target switch
            {
                SpecialType.System_Single => (float)value,
                SpecialType.System_Double => value,
                SpecialType.System_Decimal => (decimal)value,
                SpecialType.System_UInt64 => checked((ulong)value),
                _ => FromInt64(target, checked((long)value), isChecked: true),
            };
        }
        catch (OverflowException) when (!isChecked && target != SpecialType.System_Decimal)
        {
            throw new NotPortable("a conversion of a number that is out of range");
        }
    }

    private static object FromDecimal(SpecialType target, decimal value) => target switch
    {
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => value,
        SpecialType.System_UInt64 => (ulong)value,
        _ => FromInt64(target, (long)value, isChecked: true),
    };
}

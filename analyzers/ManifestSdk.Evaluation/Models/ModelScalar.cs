using System.Globalization;
using System.Text;
using ManifestSdk.Model;

namespace ManifestSdk.Evaluation;

/// <summary>A single value of a typed object, as KubernetesClient's JSON spells it.</summary>
internal static class ModelScalar
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The value in the graph, or <see langword="null"/> when the evaluator doesn't know how JSON writes it.</summary>
    public static ManifestScalar? Of(object value, Origin origin) => value switch
    {
        string text => ManifestScalar.Of(Encodable(text), origin),
        bool flag => ManifestScalar.Of(flag, origin),
        sbyte or byte or short or ushort or int or uint or long => ManifestScalar.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture), origin),
        double number => OfReal(number, origin),
        byte[] bytes => ManifestScalar.Of(Convert.ToBase64String(bytes), origin),
        DateTime time => ManifestScalar.Of(TextOf(time), origin),
        EnumValue member => ManifestScalar.Of(member.ToString(), origin),
        Quantity quantity => ManifestScalar.Of(quantity.Text, origin),
        NumberOrText { Number: { } port } => ManifestScalar.Of(port, origin),
        NumberOrText { Value: { } name } => ManifestScalar.Of(Encodable(name), origin),
        _ => null,
    };

    private static ManifestScalar OfReal(double number, Origin origin) =>
        InvariantText.OfReal(number).All(static character => character is >= '0' and <= '9' or '-')
            ? ManifestScalar.Of((long)number, origin)
            : ManifestScalar.Of(number, origin);

    /// <summary>JSON replaces halves of surrogate pairs.</summary>
    private static string Encodable(string text)
    {
        try
        {
            StrictUtf8.GetByteCount(text);
            return text;
        }
        catch (EncoderFallbackException)
        {
            throw new NotPortable("text with half a surrogate pair in a typed object");
        }
    }

    private static string TextOf(DateTime time)
    {
        if (time.Kind != DateTimeKind.Utc)
            throw new NotPortable("a time that is not UTC in a typed object, because it depends on the machine's time zone; pass DateTimeKind.Utc");

        var format = time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
        return time.ToString(format, CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk;

/// <summary>A number or a name, Kubernetes' <c>IntOrString</c>. Written as either: <c>targetPort: 8080</c>, <c>targetPort: "http"</c>.</summary>
public sealed record IntOrString
{
    private readonly int _number;
    private readonly string? _text;

    private IntOrString(int number, string? text)
    {
        _number = number;
        _text = text;
    }

    /// <summary>Takes a number as it is.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator IntOrString(int number) => FromInt32(number);

    /// <summary>Takes a name as it is.</summary>
    /// <param name="text">The name.</param>
    public static implicit operator IntOrString(string text) => FromString(text);

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number.</param>
    public static IntOrString FromInt32(int number) => new(number, null);

    /// <summary>Makes a name.</summary>
    /// <param name="text">The name.</param>
    public static IntOrString FromString(string text) => new(0, text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>The number in digits, or the name.</summary>
    public override string ToString() => _text ?? _number.ToString(CultureInfo.InvariantCulture);

    internal ManifestScalar ToNode(Origin origin) =>
        _text is null ? ManifestScalar.Of(_number, origin) : ManifestScalar.Of(_text, origin);
}

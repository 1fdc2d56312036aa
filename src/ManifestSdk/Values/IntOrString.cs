using System.Diagnostics.CodeAnalysis;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// A number or a name, Kubernetes' <c>IntOrString</c>. Written as either, <c>targetPort: 8080</c>, <c>targetPort: "http"</c>,
/// or as the declared port itself, <c>targetPort: http</c>.
/// </summary>
public sealed record IntOrString : IWrittenValue
{
    private readonly ManifestScalar _node;

    private IntOrString(ManifestScalar node) => _node = node;

    ManifestScalar IWrittenValue.Node => _node;

    /// <summary>Takes a number as it is.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator IntOrString(int number) => FromInt32(number);

    /// <summary>Takes a name as it is.</summary>
    /// <param name="text">The name; a null stays one, so that an optional argument may be left open.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator IntOrString?(string? text) => text is null ? null : FromString(text);

    /// <summary>Takes the name of a declared port, which cannot be misspelt.</summary>
    /// <param name="port">The port; a null stays one.</param>
    [return: NotNullIfNotNull(nameof(port))]
    public static implicit operator IntOrString?(ContainerPort? port) =>
        port is null ? null : new(ManifestScalar.Of(port.Name, CallSite.Argument(nameof(port))));

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number.</param>
    public static IntOrString FromInt32(int number) => new(ManifestScalar.Of(number, CallSite.Argument(nameof(number))));

    /// <summary>Makes a name.</summary>
    /// <param name="text">The name.</param>
    public static IntOrString FromString(string text) =>
        new(ManifestScalar.Of(text ?? throw new ArgumentNullException(nameof(text)), CallSite.Argument(nameof(text))));

    /// <summary>The number in digits, or the name.</summary>
    public override string ToString() => _node.ToString();
}

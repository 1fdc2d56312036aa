using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// A named port of a container, declared once and then referred to by itself rather than by its name:
/// <c>c.Port(http)</c>, <c>targetPort: http</c>, <c>p.HttpGet("/health", http)</c>. A name that Kubernetes refuses leads to
/// MSDK3010, a number that is no port to MSDK3009.
/// </summary>
public sealed record ContainerPort
{
    private readonly ManifestScalar _name;
    private readonly ManifestScalar _number;

    private ContainerPort(string name, int number, Protocol protocol)
    {
        _name = ManifestScalar.Of(name ?? throw new ArgumentNullException(nameof(name)), CallSite.Argument(nameof(name)));
        _number = ManifestScalar.Of(number, CallSite.Argument(nameof(number)));
        Protocol = protocol;
    }

    /// <summary>The port's name, by which Services, probes and policies refer to it.</summary>
    public string Name => _name.Text!;

    internal Protocol Protocol { get; }

    /// <summary>A TCP port.</summary>
    /// <param name="name">At most 15 lower-case letters, digits and dashes, with at least one letter (MSDK3010).</param>
    /// <param name="number">The number, 1 to 65535 (MSDK3009).</param>
    public static ContainerPort Tcp(string name, int number) => new(name, number, Protocol.Tcp);

    /// <summary>A UDP port.</summary>
    /// <param name="name">At most 15 lower-case letters, digits and dashes, with at least one letter (MSDK3010).</param>
    /// <param name="number">The number, 1 to 65535 (MSDK3009).</param>
    public static ContainerPort Udp(string name, int number) => new(name, number, Protocol.Udp);

    /// <summary>An SCTP port.</summary>
    /// <param name="name">At most 15 lower-case letters, digits and dashes, with at least one letter (MSDK3010).</param>
    /// <param name="number">The number, 1 to 65535 (MSDK3009).</param>
    public static ContainerPort Sctp(string name, int number) => new(name, number, Protocol.Sctp);

    /// <summary>The port's name and number: <c>http:9376</c>.</summary>
    public override string ToString() => Name + ":" + _number;

    internal void Record(RecordedMapping port, Origin argument)
    {
        port.Set("name", At(_name, argument));
        port.Set("containerPort", At(_number, argument));
        if (Protocol != Protocol.Tcp)
            port.Set("protocol", Protocol.ToText(), argument);
    }

    private static ManifestScalar At(ManifestScalar value, Origin argument) => value.Origin.IsKnown ? value : value.MovedTo(argument);
}

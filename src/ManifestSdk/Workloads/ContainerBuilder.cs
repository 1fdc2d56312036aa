using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>One container of a Pod.</summary>
public sealed partial class ContainerBuilder
{
    private readonly RecordedMapping _container;

    internal ContainerBuilder(RecordedMapping container, string name, string image)
    {
        _container = container;
        _container.Set("name", name ?? throw new ArgumentNullException(nameof(name)), CallSite.Argument(nameof(name)));
        _container.Set("image", image ?? throw new ArgumentNullException(nameof(image)), CallSite.Argument(nameof(image)));
    }

    /// <summary>Declares a port that the container listens on, under a name: an entry of <c>ports</c>.</summary>
    /// <param name="name">At most 15 lower-case letters, digits and dashes, with at least one letter; Services and probes may use it for the number.</param>
    /// <param name="containerPort">The port's number, 1 to 65535.</param>
    /// <param name="protocol">The transport protocol.</param>
    public ContainerBuilder Port(string name, int containerPort, Protocol protocol = Protocol.Tcp)
    {
        var port = _container.Sequence("ports").AddMapping();
        port.Set("name", name ?? throw new ArgumentNullException(nameof(name)), CallSite.Argument(nameof(name)));
        return Port(port, containerPort, protocol);
    }

    /// <summary>Declares a port that the container listens on, without a name: an entry of <c>ports</c>.</summary>
    /// <param name="containerPort">The port's number, 1 to 65535.</param>
    /// <param name="protocol">The transport protocol.</param>
    public ContainerBuilder Port(int containerPort, Protocol protocol = Protocol.Tcp) =>
        Port(_container.Sequence("ports").AddMapping(), containerPort, protocol);

    private ContainerBuilder Port(RecordedMapping port, int containerPort, Protocol protocol)
    {
        port.Set("containerPort", containerPort, CallSite.Argument(nameof(containerPort)));
        if (protocol != Protocol.Tcp)
            port.Set("protocol", protocol.ToText(), CallSite.Argument(nameof(protocol)));

        return this;
    }
}

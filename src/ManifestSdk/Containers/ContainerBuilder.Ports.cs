using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Declares a port that the container listens on, under a name: an entry of <c>ports</c>.</summary>
    /// <param name="name">At most 15 lower-case letters, digits and dashes, with at least one letter (MSDK3010); Services and probes may use it for the number.</param>
    /// <param name="containerPort">The port's number, 1 to 65535 (MSDK3009).</param>
    /// <param name="protocol">The transport protocol.</param>
    /// <param name="hostPort">The port of the node that leads to it, 1 to 65535; one Pod a node can have it (MSDK3018).</param>
    public ContainerBuilder Port(string name, int containerPort, Protocol protocol = Protocol.Tcp, int? hostPort = null)
    {
        var port = AddPort(containerPort, protocol, hostPort);
        port.SetArgument("name", name);
        return this;
    }

    /// <summary>Declares a port that the container listens on, without a name: an entry of <c>ports</c>.</summary>
    /// <param name="containerPort">The port's number, 1 to 65535 (MSDK3009).</param>
    /// <param name="protocol">The transport protocol.</param>
    /// <param name="hostPort">The port of the node that leads to it, 1 to 65535; one Pod a node can have it (MSDK3018).</param>
    public ContainerBuilder Port(int containerPort, Protocol protocol = Protocol.Tcp, int? hostPort = null)
    {
        AddPort(containerPort, protocol, hostPort);
        return this;
    }

    /// <summary>Declares a port that the container listens on: an entry of <c>ports</c>.</summary>
    /// <param name="containerPort">The port's name, number and protocol. Services and probes may refer to it by the same value.</param>
    /// <param name="hostPort">The port of the node that leads to it, 1 to 65535; one Pod a node can have it (MSDK3018).</param>
    public ContainerBuilder Port(ContainerPort containerPort, int? hostPort = null)
    {
        if (containerPort is null)
            throw new ArgumentNullException(nameof(containerPort));

        var port = _container.Sequence("ports").AddMapping();
        containerPort.Record(port, CallSite.Argument(nameof(containerPort)));
        port.SetIfGiven("hostPort", hostPort);
        return this;
    }

    private RecordedMapping AddPort(int containerPort, Protocol protocol, int? hostPort)
    {
        var port = _container.Sequence("ports").AddMapping();
        port.SetArgument("containerPort", containerPort);
        port.SetIfGiven("hostPort", hostPort);
        if (protocol != Protocol.Tcp)
            port.SetArgument("protocol", protocol);

        return port;
    }
}

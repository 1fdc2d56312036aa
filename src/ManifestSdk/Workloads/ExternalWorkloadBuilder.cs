using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Pods that something else runs, declared as far as others need to know them: labels and ports. Never written out.</summary>
public sealed class ExternalWorkloadBuilder : ResourceBuilder<ExternalWorkloadBuilder>, IWorkload
{
    private readonly ContainerBuilder _container;

    internal ExternalWorkloadBuilder(string name, string @namespace)
        : base("v1", "Pod", name, @namespace, isExternal: true)
    {
        _container = new ContainerBuilder(Spec.Sequence("containers").AddMapping());
        Pods = new PodSelection(Metadata.Mapping("labels", FieldOrder.Sorted));
    }

    /// <inheritdoc/>
    public PodSelection Pods { get; }

    /// <summary>Declares a port that the Pods listen on, under a name.</summary>
    /// <param name="name">The port's name, at most 15 characters.</param>
    /// <param name="containerPort">The port's number, 1 to 65535.</param>
    /// <param name="protocol">The transport protocol.</param>
    public ExternalWorkloadBuilder Port(string name, int containerPort, Protocol protocol = Protocol.Tcp)
    {
        _container.Port(name, containerPort, protocol);
        return this;
    }

    /// <summary>Declares a port that the Pods listen on.</summary>
    /// <param name="containerPort">The port's name, number and protocol.</param>
    public ExternalWorkloadBuilder Port(ContainerPort containerPort)
    {
        _container.Port(containerPort);
        return this;
    }

    /// <summary>Declares a port that the Pods listen on, without a name.</summary>
    /// <param name="containerPort">The port's number, 1 to 65535.</param>
    /// <param name="protocol">The transport protocol.</param>
    public ExternalWorkloadBuilder Port(int containerPort, Protocol protocol = Protocol.Tcp)
    {
        _container.Port(containerPort, protocol);
        return this;
    }
}

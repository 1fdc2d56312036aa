using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Service (<c>v1</c>): one stable address and its ports, in front of the Pods that its selector finds.</summary>
public sealed partial class ServiceBuilder : ResourceBuilder<ServiceBuilder>
{
    internal ServiceBuilder(string name, string @namespace, bool isExternal = false)
        : base("v1", "Service", name, @namespace, isExternal)
    {
    }

    /// <summary>Sends traffic to a workload's Pods: writes the workload's selector labels into <c>spec.selector</c>.</summary>
    /// <param name="workload">The workload; labels that it gains later count too.</param>
    public ServiceBuilder Selects(IWorkload workload)
    {
        if (workload is null)
            throw new ArgumentNullException(nameof(workload));

        var origin = CallSite.Argument(nameof(workload));
        Spec.Set("selector", new DeferredValue(() => workload.Pods.ToSelector(origin)), origin);
        return this;
    }

    /// <summary>Sends traffic to all Pods of the namespace that carry these labels: <c>spec.selector</c>, written out.</summary>
    /// <param name="labels">Keys and values; a Pod must carry all of them (MSDK2001 where none does).</param>
    public ServiceBuilder Selector(params (string Key, string Value)[] labels)
    {
        Spec.Mapping("selector", FieldOrder.Sorted).SetAll(labels, nameof(labels));
        return this;
    }

    /// <summary>Sends traffic to all Pods of the namespace that carry these labels: <c>spec.selector</c>, written out.</summary>
    /// <param name="labels">Keys and values, such as a dictionary; a Pod must carry all of them (MSDK2001 where none does).</param>
    public ServiceBuilder Selector(IEnumerable<KeyValuePair<string, string>> labels)
    {
        Spec.Mapping("selector", FieldOrder.Sorted).SetAll(labels, nameof(labels));
        return this;
    }

    /// <summary>Exposes a port, an entry of <c>spec.ports</c>.</summary>
    /// <param name="port">The port that clients and Ingresses use, 1 to 65535.</param>
    /// <param name="targetPort">The container's port that receives the traffic, by number (MSDK3003) or name (MSDK3002); by default the same number.</param>
    /// <param name="name">The port's name: a DNS label. Needed as soon as the Service has two ports (MSDK3008).</param>
    /// <param name="protocol">The transport protocol.</param>
    /// <param name="nodePort">The port on every node, for a Service of type NodePort or LoadBalancer: by default the cluster picks one of 30000 to 32767 (MSDK3013).</param>
    /// <param name="appProtocol">What is spoken on the port: <c>https</c>, <c>kubernetes.io/h2c</c>, <c>kubernetes.io/ws</c>.</param>
    public ServiceBuilder Port(
        int port,
        IntOrString? targetPort = null,
        string? name = null,
        Protocol protocol = Protocol.Tcp,
        int? nodePort = null,
        string? appProtocol = null)
    {
        var entry = Spec.Sequence("ports").AddMapping();
        entry.SetIfGiven("name", name);
        entry.SetArgument("port", port);
        entry.SetIfGiven("targetPort", targetPort);
        entry.SetIfGiven("nodePort", nodePort);
        if (protocol != Protocol.Tcp)
            entry.SetArgument("protocol", protocol);

        entry.SetIfGiven("appProtocol", appProtocol);
        return this;
    }

    /// <summary>Names one of this Service's ports as the backend of an Ingress path.</summary>
    /// <param name="port">The port that the Service exposes, never the container's (MSDK3001).</param>
    public IngressBackend Backend(int port) =>
        new(ManifestScalar.Of(Name, CallSite.Receiver), "number", ManifestScalar.Of(port, CallSite.Argument(nameof(port))));

    /// <summary>Names one of this Service's ports as the backend of an Ingress path.</summary>
    /// <param name="portName">The name of the port in the Service.</param>
    public IngressBackend Backend(string portName)
    {
        if (portName is null)
            throw new ArgumentNullException(nameof(portName));

        return new(ManifestScalar.Of(Name, CallSite.Receiver), "name", ManifestScalar.Of(portName, CallSite.Argument(nameof(portName))));
    }
}

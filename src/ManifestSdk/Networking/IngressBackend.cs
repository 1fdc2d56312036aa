using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Where an Ingress sends traffic: a port of a Service in the Ingress's own namespace.</summary>
public sealed class IngressBackend
{
    private readonly ManifestScalar _service;
    private readonly string _portField;
    private readonly ManifestScalar _port;

    internal IngressBackend(ManifestScalar service, string portField, ManifestScalar port)
    {
        _service = service;
        _portField = portField;
        _port = port;
    }

    /// <summary>Names a Service and one of its ports.</summary>
    /// <param name="name">The Service's name (MSDK4001 where nothing declares it).</param>
    /// <param name="port">The port that the Service exposes (MSDK3001).</param>
    public static IngressBackend Service(string name, int port)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));

        return new(ManifestScalar.Of(name, CallSite.Argument(nameof(name))), "number", ManifestScalar.Of(port, CallSite.Argument(nameof(port))));
    }

    /// <summary>Names a Service and one of its ports.</summary>
    /// <param name="name">The Service's name (MSDK4001 where nothing declares it).</param>
    /// <param name="portName">The name of the port in the Service (MSDK3001).</param>
    public static IngressBackend Service(string name, string portName)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (portName is null)
            throw new ArgumentNullException(nameof(portName));

        return new(ManifestScalar.Of(name, CallSite.Argument(nameof(name))), "name", ManifestScalar.Of(portName, CallSite.Argument(nameof(portName))));
    }

    /// <summary>Writes the backend into a path or a default backend.</summary>
    internal void RecordIn(RecordedMapping backend)
    {
        var service = backend.Mapping("service");
        service.Set("name", _service);
        service.Mapping("port").Set(_portField, _port);
    }
}

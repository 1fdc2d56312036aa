using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Services;

/// <summary>Every node port that a Service asks for by number.</summary>
internal static class NodePorts
{
    public static IEnumerable<(ServiceView Service, ServicePortView Port, ManifestScalar NodePort)> Over(ManifestIndex index) =>
        from service in index.Services
        from port in service.Ports
        let nodePort = port.Node.Scalar("nodePort")
        where nodePort?.Integer is not (null or 0)
        select (service, port, nodePort);
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>Every port that a probe asks, beside the container that it is about.</summary>
internal static class ProbePorts
{
    public static IEnumerable<(WorkloadView Workload, ContainerView Container, string Probe, ManifestScalar Port)> Over(ManifestIndex index) =>
        from workload in index.Workloads
        from container in workload.AllContainers
        from probe in container.Probes
        from handler in (probe.Value as ManifestMapping)?.Entries ?? []
        where handler.Key is "httpGet" or "tcpSocket" or "grpc"
        let port = (handler.Value as ManifestMapping)?.Scalar("port")
        where port is not null
        select (workload, container, probe.Key, port);
}

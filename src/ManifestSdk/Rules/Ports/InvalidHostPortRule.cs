using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>A port of the node has one owner, and on the host's network it is the container's port itself.</summary>
internal sealed class InvalidHostPortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3018", "invalid-host-port", "A host port is used once in a Pod, and equals the container port on the host's network", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        set.Index.Workloads.SelectMany(workload => Repeated(workload).Concat(OnHostNetwork(workload)));

    private IEnumerable<Finding> Repeated(WorkloadView workload) =>
        from same in workload.Ports
            .Where(static port => port.Node.Integer("hostPort") is not (null or 0))
            .GroupBy(static port => (port.Node.Integer("hostPort"), port.Protocol, Address: port.Node.Text("hostIP") ?? ""))
        let first = same.First()
        from later in same.Skip(1)
        let value = later.Node["hostPort"]!
        select On(workload.Resource, value, $"{workload.Resource} asks for host port {value} twice for {later.Protocol}") with
        {
            Related = [first.Node["hostPort"]!.Origin],
        };

    private IEnumerable<Finding> OnHostNetwork(WorkloadView workload) =>
        from port in workload.Ports
        where workload.Spec?["hostNetwork"] is ManifestScalar { Boolean: true }
        let host = port.Node.Scalar("hostPort")
        where host?.Integer is not (null or 0) && port.Number is not null && host.Integer != port.Number
        select On(workload.Resource, host, $"{workload.Resource} runs on the host's network, where host port {host} must equal container port {port.Number}") with
        {
            Fix = ManifestFix.Use(host, port.Number!.Value),
        };
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Resources;

/// <summary>A range of ports begins with a number and ends no lower.</summary>
internal sealed class InvalidEndPortRule : ManifestRule
{
    private static readonly FieldPlaces Ports = new(("NetworkPolicy", "spec.ingress|egress[].ports[]"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8010", "invalid-end-port", "A range of ports has a numeric start that is not above its end", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from port in Ports.Over(set.Index)
        let start = (port.Node as ManifestMapping)?["port"]
        let end = (port.Node as ManifestMapping)?.Scalar("endPort")
        where end?.Integer is not null
        let problem = start switch
        {
            null => "has an endPort without a port",
            ManifestScalar { Text: { } name } => $"has an endPort with the port name '{name}'; a range begins with a number",
            ManifestScalar { Integer: { } number } when number > end.Integer => $"ends at {end}, below its start {number}",
            _ => null,
        }
        where problem is not null
        select On(port.Resource, end, $"A range of ports in {port.Resource} {problem}");
}

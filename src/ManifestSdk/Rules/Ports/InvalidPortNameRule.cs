using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Ports;

/// <summary>Names of container ports, and everything that refers to ports by name.</summary>
internal sealed class InvalidPortNameRule : ManifestRule
{
    /// <summary>Whether the field takes a number as well.</summary>
    private const bool NameOrNumber = true;
    private const bool NameOnly = false;

    private static readonly FieldTable<bool> Table = new(
        ("Service", "spec.ports[].targetPort", NameOrNumber),
        ("Ingress", "spec.defaultBackend.service.port.name", NameOnly),
        ("Ingress", "spec.rules[].http.paths[].backend.service.port.name", NameOnly),
        ("NetworkPolicy", "spec.ingress|egress[].ports[].port", NameOrNumber),
        (FieldScope.Pods, "spec.containers|initContainers[].ports[].name", NameOnly),
        (FieldScope.Pods, "spec.containers|initContainers[].livenessProbe|readinessProbe|startupProbe.httpGet|tcpSocket.port", NameOrNumber),
        (FieldScope.Pods, "spec.containers|initContainers[].lifecycle.postStart|preStop.httpGet|tcpSocket.port", NameOrNumber));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3010", "invalid-port-name", "A port name has at most 15 lower-case letters, digits and dashes", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let name = (field.Node as ManifestScalar)?.Text
        where !string.IsNullOrEmpty(name)
        let problem = PortName.Problem(name)
        where problem is not null
        select field.Expected == NameOrNumber && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? On(field.Resource, field.Node, $"Port '{name}' in {field.Resource} is a number written as text. Write {number} without quotes.") with
            {
                Fix = ManifestFix.Use(field.Node, number),
            }
            : On(field.Resource, field.Node, $"Port name '{name}' in {field.Resource} {problem}");
}

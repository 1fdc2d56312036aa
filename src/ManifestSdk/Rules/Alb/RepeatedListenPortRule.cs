using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A port that is listed with both protocols, of which the last one counts.</summary>
internal sealed class RepeatedListenPortRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5033", "alb-listen-port-repeated", "An ALB listens on a port with one protocol", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index) =>
        from port in (alb.Listeners ?? []).GroupBy(static listener => listener.Port)
        where port.Select(static listener => listener.Protocol).Distinct().Count() > 1
        let number = port.Key.ToString(CultureInfo.InvariantCulture)
        select On(alb.Resource, alb.ListenPorts!.Value, $"Port {number} is listed for {Wording.List(port.Select(static listener => listener.Protocol).Distinct())}, and only the last counts: {port.Last().ToText()}. Give each protocol a port of its own.");
}

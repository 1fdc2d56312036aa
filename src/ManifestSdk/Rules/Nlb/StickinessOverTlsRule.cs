using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Clients that are to stick to a target whose connections the NLB encrypts anew, which AWS does not offer.</summary>
internal sealed class StickinessOverTlsRule : ManifestRule
{
    private const string Attribute = "stickiness.enabled";

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6016", "nlb-stickiness-over-tls", "Clients of an NLB do not stick to TLS targets", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in NlbServices.Taken(set.Index)
        // Any other word means TCP to the Pods.
        where service.Resource.Annotation(NlbKeys.BackendProtocol) == "ssl" && NlbListener.Of(service).Any(static listener => listener.IsTls)
        let entry = service.Resource.AnnotationEntry(NlbKeys.TargetGroupAttributes)
        where entry is not null && PairList.Split(service.Resource.Annotation(NlbKeys.TargetGroupAttributes) ?? "").Any(static pair => pair.Replace(" ", "") == Attribute + "=true")
        let tls = NlbListener.Of(service).First(static listener => listener.IsTls)
        select On(service.Resource, entry.Value, $"'{Attribute}=true' is refused for {tls.ToText()}, which the NLB passes on as TLS. Leave the attribute out, or let the Pods speak plain TCP by leaving out '{NlbKeys.BackendProtocol}'.");
}

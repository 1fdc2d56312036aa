using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A Pod that takes its DNS from nobody brings its own.</summary>
internal sealed class NoNameserverRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2057", "no-nameserver", "A Pod with dnsPolicy None names a server", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from pod in set.Index.OfType("v1.PodSpec")
        let policy = pod.Fields.Scalar("dnsPolicy")
        where policy?.Text == "None" && HasNoServer(pod.Fields["dnsConfig"])
        select On(pod.Resource, policy, $"{pod.Resource} has dnsPolicy 'None' and no server to ask. Name one in dnsConfig.nameservers.");

    private static bool HasNoServer(ManifestNode? config) => config switch
    {
        null or ManifestScalar { Value: null } => true,
        ManifestMapping written => written["nameservers"] is null or ManifestScalar { Value: null } or ManifestSequence { Items.Count: 0 },
        _ => false,
    };
}

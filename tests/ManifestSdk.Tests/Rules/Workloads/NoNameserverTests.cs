namespace ManifestSdk.Tests.Rules.Workloads;

public class NoNameserverTests() : RuleTests("MSDK2057")
{
    [Theory]
    [InlineData("")]
    [InlineData(", dnsConfig: null")]
    [InlineData(", dnsConfig: {}")]
    [InlineData(", dnsConfig: { nameservers: [] }")]
    [InlineData(", dnsConfig: { nameservers: null, searches: [example.com] }")]
    public void Somebody_must_answer(string config) => Reports(
        Given.Pod("dnsPolicy: [|None|]" + config),
        "Deployment 'web' has dnsPolicy 'None' and no server to ask. Name one in dnsConfig.nameservers.",
        "spec.template.spec.dnsPolicy");

    [Theory]
    [InlineData("dnsPolicy: None, dnsConfig: { nameservers: [10.0.0.10] }")]
    [InlineData("dnsPolicy: ClusterFirst")]
    [InlineData("dnsPolicy: none")]
    [InlineData("dnsConfig: { searches: [example.com] }")]
    public void Who_names_a_server_or_takes_the_cluster_s_is_fine(string spec) => IsSilent(Given.Pod(spec));
}

using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Companions;

public class ExternalDnsServiceTypeTests() : RuleTests("MSDK1143")
{
    [Fact]
    public void A_name_for_a_Service_without_an_address_outside_is_reported() => Reports(
        Annotated.Service("[|external-dns.kubernetes.io/hostname|]: shop.example.com", "ports: [{ port: 80 }]"),
        "'external-dns.kubernetes.io/hostname' has no effect on a Service of type ClusterIP; the controller publishes its address only where it is told to publish internal Services. Write internal-hostname, or another type.",
        "metadata.annotations[external-dns.kubernetes.io/hostname]");

    [Theory]
    [InlineData("external-dns.alpha.kubernetes.io/access", "public", "LoadBalancer", "it is for type NodePort")]
    [InlineData("external-dns.kubernetes.io/endpoints-type", "HostIP", "LoadBalancer", "it is for headless Services, of clusterIP None")]
    public void What_is_for_another_type_is_reported(string key, string value, string type, string needed) => Reports(
        Annotated.Service($"[|{key}|]: {value}", $"type: {type}"),
        $"'{key}' has no effect on a Service of type {type}; {needed}",
        $"metadata.annotations[{key}]");

    [Theory]
    [InlineData("external-dns.kubernetes.io/hostname: a.example.com", "type: LoadBalancer")]
    [InlineData("external-dns.kubernetes.io/hostname: a.example.com", "clusterIP: None")]
    [InlineData("external-dns.kubernetes.io/hostname: a.example.com, external-dns.kubernetes.io/internal-hostname: a.internal", "type: ClusterIP")]
    [InlineData("external-dns.kubernetes.io/internal-hostname: a.internal", "type: ClusterIP")]
    [InlineData("external-dns.kubernetes.io/access: private", "type: NodePort")]
    [InlineData("external-dns.kubernetes.io/endpoints-type: NodeExternalIP", "clusterIP: None")]
    public void What_the_type_is_for_is_fine(string annotations, string spec) => IsSilent(Annotated.Service(annotations, spec));
}

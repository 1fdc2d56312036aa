using ManifestSdk.Aws;
using ManifestSdk.CertManager;
using ManifestSdk.ExternalDns;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Controllers;

public class CompanionBuilderTests
{
    [Fact]
    public void ExternalDns_is_written_below_both_of_its_prefixes() => Assert.Equal(
        [
            "external-dns.alpha.kubernetes.io/hostname: shop.example.com,www.example.com",
            "external-dns.alpha.kubernetes.io/ttl: 60",
            "external-dns.kubernetes.io/hostname: shop.example.com,www.example.com",
            "external-dns.kubernetes.io/ttl: 60",
        ],
        Annotations.Of(Annotations.OfService(service => service.ExternalDns(dns => dns.Hostnames("shop.example.com", "www.example.com").Ttl("60")))).Order(StringComparer.Ordinal));

    [Fact]
    public void A_wrong_value_below_both_prefixes_is_one_mistake()
    {
        var finding = Assert.Single(
            RuleRegistry.Check(Topology.Build(topology => topology.Namespace("app").Ingress("edge").ExternalDns(dns => dns.AwsWeight(256).SetIdentifier("a")))),
            finding => finding.Rule.Id == "MSDK1112" && finding.Message.Contains("external-dns.kubernetes.io", StringComparison.Ordinal));

        Assert.Equal("Annotation 'external-dns.kubernetes.io/aws-weight': 256 is out of range; write a number from 0 to 255", finding.Message);
    }

    [Fact]
    public void CertManager_writes_its_annotations_on_an_Ingress() => Assert.Equal(
        [
            "cert-manager.io/cluster-issuer: letsencrypt",
            "cert-manager.io/private-key-algorithm: ECDSA",
            "cert-manager.io/subject-organizations: \"Shop, Inc.\",Example",
        ],
        Annotations.Of(Annotations.OfIngress(ingress => ingress.CertManager(cert => cert
            .ClusterIssuer("letsencrypt")
            .PrivateKeyAlgorithm(CertManagerKeyAlgorithm.Ecdsa)
            .SubjectOrganizations("Shop, Inc.", "Example")))).Order(StringComparer.Ordinal));

    [Fact]
    public void The_in_tree_provider_needs_the_type_alone()
    {
        var yaml = Yaml(app => app.Service("web").CloudProviderAws(aws => aws.ConnectionIdleTimeout(120)));

        Assert.Contains("service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout: \"120\"\n", yaml, StringComparison.Ordinal);
        Assert.Contains("type: LoadBalancer\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("loadBalancerClass", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Auto_Mode_has_classes_of_its_own()
    {
        var yaml = ManifestYaml.Write(Topology.Build(topology =>
        {
            topology.IngressClass("auto").EksAutoModeAlb();
            topology.Namespace("app").Service("web").EksAutoModeNlb(nlb => nlb.Scheme(NlbScheme.Internal));
        }));

        Assert.Contains("controller: eks.amazonaws.com/alb\n", yaml, StringComparison.Ordinal);
        Assert.Contains("loadBalancerClass: eks.amazonaws.com/nlb\n", yaml, StringComparison.Ordinal);
        Assert.Contains("type: LoadBalancer\n", yaml, StringComparison.Ordinal);
    }

    private static string Yaml(Action<NamespaceBuilder> define) =>
        ManifestYaml.Write(Topology.Build(topology => define(topology.Namespace("app"))));
}

using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Tests.Controllers;

public class AnnotationCatalogTests
{
    [Fact]
    public void The_catalogue_of_ALBs_is_whole() =>
        Contains(AlbIngressAnnotations.All, "alb.ingress.kubernetes.io", KnownAnnotations.AlbIngress, 76);

    [Fact]
    public void The_catalogue_of_NLBs_is_whole() =>
        Contains(NlbServiceAnnotations.All, "service.beta.kubernetes.io", KnownAnnotations.NlbService, 56);

    [Fact]
    public void The_catalogue_of_ingress_nginx_is_whole() =>
        Contains(NginxIngressAnnotations.All, "nginx.ingress.kubernetes.io", KnownAnnotations.NginxIngress, 163);

    [Fact]
    public void The_catalogue_of_ExternalDNS_is_whole() =>
        Contains(ExternalDnsAnnotations.All, "external-dns.kubernetes.io", KnownAnnotations.ExternalDns, 39);

    [Fact]
    public void The_catalogue_of_cert_manager_is_whole() =>
        Contains(CertManagerAnnotations.All, "cert-manager.io", KnownAnnotations.CertManager, 35);

    [Fact]
    public void The_catalogue_of_the_in_tree_provider_is_whole() =>
        Contains(CloudProviderAwsAnnotations.All, "service.beta.kubernetes.io", KnownAnnotations.CloudProviderAws, 31);

    [Fact]
    public void The_catalogue_of_Kubernetes_is_whole() =>
        Contains(KubernetesAnnotations.All, "kubernetes.io", KnownAnnotations.Kubernetes, 8);

    [Fact]
    public void Every_annotation_of_ExternalDNS_has_its_former_key() => Assert.All(
        ExternalDnsAnnotations.All.Where(spec => spec.Prefix == "external-dns.kubernetes.io"),
        spec => Assert.Equal(spec.Key, AnnotationCatalog.Find("external-dns.alpha.kubernetes.io/" + spec.Name)?.Counterpart));

    [Fact]
    public void Releases_are_versions() => Assert.All(
        AnnotationEntries.All.SelectMany(spec => new[] { spec.Since, spec.RemovedIn }).OfType<string>(),
        release => Assert.True(ComponentVersion.TryParse(release, out _), release));

    private static void Contains(AnnotationSpec[] catalogue, string prefix, string known, int count)
    {
        var names = known.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var keys = catalogue.Select(spec => spec.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(count, names.Distinct().Count());
        Assert.Empty(names.Select(name => name.Contains('/') ? name : prefix + "/" + name).Except(keys));
    }
}

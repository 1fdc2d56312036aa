using System.Runtime.CompilerServices;
using ManifestSdk.Controllers;

namespace ManifestSdk.Tests.Controllers;

public class AnnotationPageTests
{
    /// <summary>Set to 1, this environment variable makes the test write the pages rather than compare them.</summary>
    private const string Update = "MANIFESTSDK_UPDATE_PAGES";

    /// <summary>A page a catalogue, under the prefix of its keys; the one that shares a prefix is called after its controller.</summary>
    private static readonly Dictionary<string, AnnotationSpec[]> Pages = new(StringComparer.Ordinal)
    {
        ["alb.ingress.kubernetes.io"] = AlbIngressAnnotations.All,
        ["cert-manager.io"] = CertManagerAnnotations.All,
        ["cloud-provider-aws"] = CloudProviderAwsAnnotations.All,
        ["external-dns.kubernetes.io"] = ExternalDnsAnnotations.All,
        ["kubernetes.io"] = KubernetesAnnotations.All,
        ["nginx.ingress.kubernetes.io"] = NginxIngressAnnotations.All,
        ["service.beta.kubernetes.io"] = NlbServiceAnnotations.All,
    };

    public static TheoryData<string> Names { get; } = new(Pages.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reference_page_says_what_the_catalogue_says(string name)
    {
        var path = Path.Combine(Folder(), name + ".md");
        var page = AnnotationPage.Of(name, Pages[name]);
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(path, page);

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with {Update}=1");
        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void Every_catalogue_has_a_page() => Assert.Equal(
        AnnotationEntries.All.Select(spec => spec.Key).Order(StringComparer.Ordinal),
        Pages.Values.SelectMany(specs => specs).Select(spec => spec.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_links_to_every_page()
    {
        var index = File.ReadAllText(Path.Combine(Folder(), "README.md"));

        Assert.All(Pages.Keys, name => Assert.Contains($"]({name}.md)", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_are_unique_within_a_controller() =>
        Assert.Distinct(AnnotationEntries.All.Select(spec => (spec.Key, spec.Component)));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/annotations"));
}

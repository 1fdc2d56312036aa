using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class QuotaTests() : RuleTests("MSDK5019")
{
    private const string Key = "alb.ingress.kubernetes.io/certificate-arn";

    [Fact]
    public void More_certificates_than_an_account_has_are_reported() => Reports(
        Annotated.Ingress($"{Key}: [|'{Certificates(27)}'|]"),
        "An ALB takes 25 certificates beside the default one unless AWS raised the quota, and these are 26. Put more names into one certificate.",
        $"metadata.annotations[{Key}]");

    [Fact]
    public void More_paths_than_an_account_has_are_reported() => ReportsAll(
        Annotated.Ingress("a: b", rules: Paths(101)),
        "The Ingress has 101 paths, and an ALB takes 100 rules unless AWS raised the quota. Spread the paths over several ALBs.");

    [Fact]
    public void The_default_certificate_does_not_count() => IsSilent(Annotated.Ingress($"{Key}: '{Certificates(26)}'"));

    [Fact]
    public void A_hundred_paths_are_fine() => IsSilent(Annotated.Ingress("a: b", rules: Paths(100)));

    [Fact]
    public void Another_controller_has_no_such_quota() => IsSilent(Annotated.Ingress("a: b", "ingressClassName: nginx", Paths(101)));

    private static string Certificates(int count) =>
        string.Join(",", Enumerable.Range(0, count).Select(static i => $"arn:aws:acm:eu-west-1:123456789012:certificate/{i:D8}"));

    private static string Paths(int count) =>
        $"[{{ http: {{ paths: [{string.Join(", ", Enumerable.Range(0, count).Select(static i => $"{{ path: /{i}, pathType: Exact, backend: {{ service: {{ name: web, port: {{ number: 80 }} }} }} }}"))}] }} }}]";
}

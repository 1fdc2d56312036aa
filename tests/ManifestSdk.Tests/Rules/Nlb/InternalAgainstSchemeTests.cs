using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class InternalAgainstSchemeTests() : RuleTests("MSDK6010")
{
    private const string Internal = "service.beta.kubernetes.io/aws-load-balancer-internal";
    private const string Scheme = "service.beta.kubernetes.io/aws-load-balancer-scheme";

    [Theory]
    [InlineData("true", "internet-facing")]
    [InlineData("false", "internal")]
    public void Opposites_are_reported(string written, string scheme) => Reports(
        Annotated.Service($"[|{Internal}|]: '{written}', {Scheme}: {scheme}", "type: LoadBalancer"),
        $"'{Internal}' says '{written}' and '{Scheme}' says '{scheme}'. The AWS Load Balancer Controller goes by the scheme, the in-tree provider by the other. Remove '{Internal}'.",
        $"metadata.annotations[{Internal}]");

    [Theory]
    [InlineData($"{Internal}: 'true', {Scheme}: internal")]
    [InlineData($"{Internal}: 'false', {Scheme}: internet-facing")]
    [InlineData($"{Internal}: 'true'")]
    [InlineData($"{Internal}: maybe, {Scheme}: internal")]
    public void Those_that_agree_one_alone_and_what_other_rules_judge_are_fine(string annotations) => IsSilent(Annotated.Service(annotations, "type: LoadBalancer"));
}

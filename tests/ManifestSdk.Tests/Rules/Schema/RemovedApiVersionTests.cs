namespace ManifestSdk.Tests.Rules.Schema;

public class RemovedApiVersionTests() : RuleTests("MSDK1206")
{
    [Fact]
    public void The_version_that_took_its_place_is_named() => Reports(
        "apiVersion: [|policy/v1beta1|]\nkind: PodDisruptionBudget\nmetadata: { name: a }",
        "Kubernetes 1.25 removed PodDisruptionBudget from 'policy/v1beta1'. Write 'policy/v1'.",
        "apiVersion",
        fix: "policy/v1");

    [Fact]
    public void Where_fields_changed_too_the_version_alone_is_no_fix() => Reports(
        "apiVersion: [|extensions/v1beta1|]\nkind: Ingress\nmetadata: { name: a }",
        "Kubernetes 1.22 removed Ingress from 'extensions/v1beta1'. Write 'networking.k8s.io/v1', some of whose fields are others.",
        "apiVersion");

    [Fact]
    public void What_nothing_replaces_is_said_so() => Reports(
        "apiVersion: [|policy/v1beta1|]\nkind: PodSecurityPolicy\nmetadata: { name: a }",
        "Kubernetes 1.25 removed PodSecurityPolicy from 'policy/v1beta1'. Nothing takes its place under this kind.",
        "apiVersion");

    [Theory]
    [InlineData("policy/v1", "PodDisruptionBudget")]
    [InlineData("example.com/v1beta1", "Ingress")]
    [InlineData("resource.k8s.io/v1beta1", "DeviceClass")]
    public void What_is_served_or_somebody_elses_is_left_alone(string apiVersion, string kind) =>
        IsSilent($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{ name: a }}");

    [Fact]
    public void The_clusters_own_release_removed_it() => Reports(
        Budget,
        "Kubernetes 1.25 removed PodDisruptionBudget from 'policy/v1beta1'. Write 'policy/v1'.",
        "apiVersion",
        fix: "policy/v1",
        cluster: new() { Kubernetes = new(1, 25) });

    [Fact]
    public void A_cluster_that_still_serves_it_may_have_it() =>
        IsSilent(Budget, cluster: new() { Kubernetes = new(1, 24) });

    private const string Budget = "apiVersion: [|policy/v1beta1|]\nkind: PodDisruptionBudget\nmetadata: { name: a }";
}

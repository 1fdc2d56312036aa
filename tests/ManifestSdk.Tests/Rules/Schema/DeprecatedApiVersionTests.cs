namespace ManifestSdk.Tests.Rules.Schema;

public class DeprecatedApiVersionTests() : RuleTests("MSDK1207")
{
    [Fact]
    public void A_beta_of_what_is_stable_is_found() => Reports(
        "apiVersion: [|networking.k8s.io/v1beta1|]\nkind: IPAddress\nmetadata: { name: a }",
        "Clusters serve IPAddress of 'networking.k8s.io/v1beta1' only where it is switched on. Write 'networking.k8s.io/v1'.",
        "apiVersion");

    [Fact]
    public void Endpoints_have_a_successor() => Reports(
        "apiVersion: [|v1|]\nkind: Endpoints\nmetadata: { name: a }",
        "Kubernetes 1.33 deprecated Endpoints. Write an EndpointSlice of 'discovery.k8s.io/v1'.",
        "apiVersion");

    [Theory]
    [InlineData("policy/v1beta1", "PodDisruptionBudget")]
    [InlineData("coordination.k8s.io/v1beta1", "LeaseCandidate")]
    [InlineData("gateway.networking.k8s.io/v1beta1", "Gateway")]
    [InlineData("autoscaling/v1", "HorizontalPodAutoscaler")]
    public void What_has_no_stable_version_or_is_one_or_is_removed_is_left_alone(string apiVersion, string kind) =>
        IsSilent($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{ name: a }}");

    [Fact]
    public void What_the_clusters_next_release_removes_is_told_before_the_upgrade() => Reports(
        "apiVersion: [|policy/v1beta1|]\nkind: PodDisruptionBudget\nmetadata: { name: a }",
        "Kubernetes 1.25 removes PodDisruptionBudget from 'policy/v1beta1'. Write 'policy/v1' before the cluster is upgraded.",
        "apiVersion",
        cluster: new() { Kubernetes = new(1, 24) });
}

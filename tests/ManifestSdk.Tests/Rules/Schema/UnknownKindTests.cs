namespace ManifestSdk.Tests.Rules.Schema;

public class UnknownKindTests() : RuleTests("MSDK1208")
{
    [Fact]
    public void A_misspelt_kind_is_recognised() => Reports(
        "apiVersion: apps/v1\nkind: [|Deploymnet|]\nmetadata: { name: a }",
        "'apps/v1' has no kind 'Deploymnet'. Did you mean 'Deployment'?",
        "kind",
        fix: "Deployment");

    [Fact]
    public void A_kind_of_another_API_version_is_sent_home() => Reports(
        "apiVersion: [|v1|]\nkind: Ingress\nmetadata: { name: a }",
        "'v1' has no kind 'Ingress'. It is in 'networking.k8s.io/v1'.",
        "apiVersion",
        fix: "networking.k8s.io/v1");

    [Theory]
    [InlineData("core/v1", "Service", "v1")]
    [InlineData("apps/v2", "Deployment", "apps/v1")]
    [InlineData("app/v1", "Deployment", "apps/v1")]
    [InlineData("networking.k8.io/v1", "Ingress", "networking.k8s.io/v1")]
    public void A_near_miss_of_a_known_API_version_is_recognised(string apiVersion, string kind, string meant) => Reports(
        $"apiVersion: [|{apiVersion}|]\nkind: {kind}\nmetadata: {{ name: a }}",
        $"Kubernetes has no API version '{apiVersion}'. {kind} is in '{meant}'.",
        "apiVersion",
        fix: meant);

    [Fact]
    public void A_kind_that_nobody_has_is_found() => Reports(
        "apiVersion: apps/v1\nkind: [|Gadget|]\nmetadata: { name: a }",
        "'apps/v1' of Kubernetes 1.36 has no kind 'Gadget'",
        "kind");

    [Fact]
    public void A_version_that_the_definition_does_not_serve_is_found() => Reports(
        Given.ShopDefinition + "apiVersion: [|example.com/v1alpha1|]\nkind: Shop\nmetadata: { name: a }",
        "The definition of Shop serves no 'example.com/v1alpha1'. It serves 'example.com/v1'.",
        "apiVersion",
        fix: "example.com/v1");

    [Fact]
    public void A_near_miss_of_a_declared_kind_is_recognised() => Reports(
        Given.ShopDefinition + "apiVersion: example.com/v1\nkind: [|Shopp|]\nmetadata: { name: a }",
        "No declared kind of 'example.com/v1' is called 'Shopp'. Did you mean 'Shop'?",
        "kind",
        fix: "Shop");

    [Theory]
    [InlineData("argoproj.io/v1alpha1", "Rollout")]
    [InlineData("serving.knative.dev/v1", "Service")]
    [InlineData("networking.istio.io/v1", "Gateway")]
    [InlineData("gateway.networking.k8s.io/v1", "Gateway")]
    [InlineData("autoscaling.k8s.io/v1", "VerticalPodAutoscaler")]
    [InlineData("traefik.io/v1alpha1", "Middleware")]
    [InlineData("cilium.io/v2", "CiliumNetworkPolicy")]
    [InlineData("crd.projectcalico.org/v1", "NetworkPolicy")]
    [InlineData("coordination.k8s.io/v1beta1", "LeaseCandidate")]
    [InlineData("batch.volcano.sh/v1alpha1", "Job")]
    [InlineData("apps/v1", "DeploymentList")]
    [InlineData("v1", "Namespace")]
    public void Other_groups_and_known_kinds_are_left_alone(string apiVersion, string kind) =>
        IsSilent($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{ name: a }}");
}

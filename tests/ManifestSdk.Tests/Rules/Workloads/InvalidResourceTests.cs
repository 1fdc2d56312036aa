namespace ManifestSdk.Tests.Rules.Workloads;

public class InvalidResourceTests() : RuleTests("MSDK2051")
{
    private static string Pod(string requests) => $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { containers: [{ name: web, image: "web:1", resources: { limits: { {{requests}} } } }] }
        """;

    private static string Quota(string hard) => $"apiVersion: v1\nkind: ResourceQuota\nmetadata: {{ name: quota }}\nspec: {{ hard: {{ {hard} }} }}";

    [Fact]
    public void A_misspelt_resource_is_found() => Reports(
        Pod("[|memry|]: 1Gi"),
        "'memry' in Pod 'web' is no resource that Kubernetes knows; one of somebody else is written 'example.com/name'. Did you mean 'memory'?",
        "spec.containers[0].resources.limits.memry");

    [Fact]
    public void A_device_is_not_divided() => Reports(
        Pod("nvidia.com/gpu: [|500m|]"),
        "Pod 'web' has 500m of 'nvidia.com/gpu', which comes in whole units",
        "spec.containers[0].resources.limits[nvidia.com/gpu]");

    [Fact]
    public void Pods_are_counted() => ReportsAll(Quota("pods: 1.5"), "ResourceQuota 'quota' has 1.5 of 'pods', which comes in whole units");

    [Theory]
    [InlineData("cpu: 250m, memory: 1.5Gi, ephemeral-storage: 1Gi")]
    [InlineData("nvidia.com/gpu: 2")]
    [InlineData("hugepages-2Mi: 4Mi")]
    public void What_Kubernetes_knows_is_fine(string requests) => IsSilent(Pod(requests));

    [Theory]
    [InlineData("requests.cpu: 500m, limits.memory: 1.5Gi")]
    [InlineData("pods: 10, count/deployments.apps: 5, services.nodeports: 0")]
    [InlineData("gold.storageclass.storage.k8s.io/requests.storage: 1.5Gi")]
    public void Quotas_know_more(string hard) => IsSilent(Quota(hard));
}

namespace ManifestSdk.Tests.Rules.Workloads;

public class InvalidImageTests() : RuleTests("MSDK2025")
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("registry.example.com/Shop/API:1", "has capitals in its repository; write 'registry.example.com/shop/api'", "registry.example.com/shop/api:1")]
    [InlineData("https://registry.example.com/shop", "begins with a scheme; begin with the registry's host")]
    [InlineData("shop/api:", "has nothing behind its ':' or '@'; write the tag or digest, or neither")]
    [InlineData("shop/api@", "has nothing behind its ':' or '@'; write the tag or digest, or neither")]
    [InlineData("shop/api:1:2", "has the tag '1:2'; a tag has at most 128 letters, digits, '_', '.' and '-', and begins with none of the last two")]
    [InlineData("shop/api:-1", "has the tag '-1'; a tag has at most 128 letters, digits, '_', '.' and '-', and begins with none of the last two")]
    [InlineData("shop/api@sha256:1", "has the digest 'sha256:1'; write 'sha256:' and 64 hexadecimal digits in lower case")]
    [InlineData("shop//api", "has the repository 'shop//api'; write names of lower-case letters and digits between slashes, '.', '_' and '-' only inside them")]
    [InlineData("shop api", "has the repository 'shop api'; write names of lower-case letters and digits between slashes, '.', '_' and '-' only inside them")]
    [InlineData("registry.example.com:port/api", "has the repository 'registry.example.com:port/api'; write names of lower-case letters and digits between slashes, '.', '_' and '-' only inside them")]
    public void What_no_runtime_understands_is_reported(string image, string problem, string? fix = null) => Reports(
        Given.Pod($"containers: [{{ name: a, image: [|\"{image}\"|] }}]"),
        $"Image '{image}' of container 'a' in Deployment 'web' {problem}",
        "spec.template.spec.containers[0].image",
        fix);

    [Theory]
    [InlineData("nginx")]
    [InlineData("nginx:1.27")]
    [InlineData("localhost/api")]
    [InlineData("Registry.example.com:5000/shop/api_v2:1.4.2-rc.1_A")]
    [InlineData("[2001:db8::1]:5000/shop/api")]
    [InlineData("shop/a--b__c.d/api:latest")]
    [InlineData("shop/api@sha256:" + Hash)]
    [InlineData("shop/api:1.4.2@sha256:" + Hash)]
    [InlineData("shop/api@sha512:" + Hash + Hash)]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1")]
    [InlineData("${REGISTRY}/Shop:$(TAG)")]
    [InlineData(" ")]
    public void What_runtimes_understand_is_fine(string image) => IsSilent(Given.Pod($"containers: [{{ name: a, image: \"{image}\" }}]"));
}

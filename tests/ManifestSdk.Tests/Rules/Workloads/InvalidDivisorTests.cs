namespace ManifestSdk.Tests.Rules.Workloads;

public class InvalidDivisorTests() : RuleTests("MSDK2058")
{
    private static string Variable(string resource, string divisor) =>
        Given.Container($"{{ name: web, env: [{{ name: A, valueFrom: {{ resourceFieldRef: {{ resource: {resource}, divisor: {divisor} }} }} }}] }}");

    private const string Place = "spec.template.spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor";

    [Theory]
    [InlineData("limits.cpu", "1Gi")]
    [InlineData("requests.cpu", "100m")]
    [InlineData("requests.cpu", "1k")]
    public void Cpu_comes_in_whole_or_thousandths(string resource, string divisor) => Reports(
        Variable(resource, $"[|{divisor}|]"),
        $"'{divisor}' as the divisor of '{resource}' in Deployment 'web' is no unit. Write '1' or '1m'.",
        Place);

    [Theory]
    [InlineData("limits.memory", "1m")]
    [InlineData("requests.ephemeral-storage", "2Gi")]
    [InlineData("limits.hugepages-2Mi", "1.5")]
    public void What_is_measured_in_bytes_has_units_with_a_name(string resource, string divisor) => Reports(
        Variable(resource, $"[|{divisor}|]"),
        $"'{divisor}' as the divisor of '{resource}' in Deployment 'web' is no unit. Write '1', or a unit such as '1Mi' or '1M'.",
        Place);

    [Theory]
    [InlineData("limits.cpu", "1")]
    [InlineData("limits.cpu", "1m")]
    [InlineData("limits.cpu", "1000m")]
    [InlineData("limits.cpu", "0")]
    [InlineData("limits.cpu", "one")]
    [InlineData("limits.memory", "1k")]
    [InlineData("limits.memory", "1Ei")]
    [InlineData("limits.memory", "1E")]
    [InlineData("requests.ephemeral-storage", "1Gi")]
    [InlineData("limits.hugepages-2Mi", "1Mi")]
    [InlineData("limits.disk", "7")]
    [InlineData("cpus", "7")]
    public void Units_are_fine(string resource, string divisor) => IsSilent(Variable(resource, divisor));

    [Fact]
    public void Nothing_written_is_one() => IsSilent(Given.Container("{ name: web, env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limits.cpu } } }] }"));
}

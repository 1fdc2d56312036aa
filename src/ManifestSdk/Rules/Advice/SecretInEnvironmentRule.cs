using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A secret in a manifest is known to everybody who can read the repository or the Pod.</summary>
internal sealed class SecretInEnvironmentRule : ManifestRule
{
    private static readonly string[] SecretEndings =
        ["password", "passwd", "passphrase", "secret", "token", "api_key", "apikey", "private_key", "secret_key", "access_key"];

    /// <summary>What switches such as <c>ALLOW_EMPTY_PASSWORD</c> are set to.</summary>
    private static readonly string[] SwitchValues = ["yes", "no", "true", "false", "on", "off", "0", "1"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9019", "secret-in-environment", "A password, token or key comes from a Secret", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from variable in container.Node.Mappings("env")
        let name = variable.Text("name")
        where name is not null && IsSecret(name)
        let value = variable.Scalar("value")
        where value?.Text is { } text && IsLiteral(text)
        select On(
            workload.Resource,
            value,
            $"Variable '{name}' of {container} in {workload.Resource} looks like a secret and stands here in plain text. Take it from a Secret with valueFrom.secretKeyRef.");

    private static bool IsSecret(string name) =>
        SecretEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>References to other variables and files hold no secret themselves.</summary>
    private static bool IsLiteral(string value) =>
        value.Length > 0
        && value[0] != '/'
        && !value.Contains("$(")
        && !SwitchValues.Contains(value, StringComparer.OrdinalIgnoreCase);
}

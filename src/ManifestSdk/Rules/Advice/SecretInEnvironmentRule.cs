using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A secret in a manifest is known to everybody who can read the repository or the Pod.</summary>
internal sealed class SecretInEnvironmentRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9019", "secret-in-environment", "A password, token or key comes from a Secret", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from variable in container.Node.Mappings("env")
        let name = variable.Text("name")
        where name is not null && SecretText.IsName(name)
        let value = variable.Scalar("value")
        where value?.Text is { } text && SecretText.IsLiteral(text)
        select On(
            workload.Resource,
            value,
            $"Variable '{name}' of {container} in {workload.Resource} looks like a secret and stands here in plain text. Take it from a Secret with valueFrom.secretKeyRef.");
}

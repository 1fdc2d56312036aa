using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Names of environment variables, as the API server has taken them since Kubernetes 1.32.</summary>
internal sealed class InvalidEnvNameRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2012", "invalid-env-name", "An environment variable's name is printable and has no '='", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from name in Names(container.Node)
        where !name.Text!.All(static character => character is >= ' ' and <= '~' and not '=')
        select On(
            workload.Resource,
            name,
            $"'{name}' in {container} of {workload.Resource} is not the name of an environment variable; use printable ASCII characters except '='");

    private static IEnumerable<ManifestScalar> Names(ManifestMapping container) =>
        container.Mappings("env").Select(static variable => variable.Scalar("name"))
            .Concat(container.Mappings("envFrom").Select(static source => source.Scalar("prefix")))
            .OfType<ManifestScalar>()
            .Where(static name => name.Text is { Length: > 0 });
}

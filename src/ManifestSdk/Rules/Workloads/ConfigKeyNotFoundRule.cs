using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A variable taken from a ConfigMap or Secret that is declared here and lacks the key.</summary>
internal sealed class ConfigKeyNotFoundRule : ManifestRule
{
    private static readonly (string Reference, string Kind)[] References = [("configMapKeyRef", "ConfigMap"), ("secretKeyRef", "Secret")];

    private static readonly string[] DataFields = ["data", "binaryData", "stringData"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2021", "config-key-not-found", "A variable's key exists in the declared ConfigMap or Secret", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from variable in container.Node.Mappings("env")
        from source in References
        let reference = variable.Mapping("valueFrom")?.Mapping(source.Reference)
        where reference?.Text("name") is not null && reference["optional"] is null or ManifestScalar { Boolean: false }
        let config = set.Index.Beside(workload.Resource, source.Kind, reference.Text("name")!)
        let key = reference.Scalar("key")
        where config is { IsExternal: false } && key?.Text is { Length: > 0 } && !KeysOf(config).Contains(key.Text)
        select Explain(workload, container, config, key);

    private Finding Explain(WorkloadView workload, ContainerView container, ManifestResource config, ManifestScalar key)
    {
        var near = NearMiss.Of(key.Text!, KeysOf(config));
        return On(
            workload.Resource,
            key,
            $"{config} has no key '{key.Text}', which {container} of {workload.Resource} reads."
            + (near is null ? " Add it, or mark the reference as optional." : Wording.DidYouMean(near))) with
        {
            Related = [config.Origin],
            Fix = ManifestFix.UseIfKnown(key, near),
        };
    }

    private static IEnumerable<string> KeysOf(ManifestResource config) =>
        DataFields.SelectMany(field => config.Root.Mapping(field)?.Entries ?? []).Select(static entry => entry.Key);
}

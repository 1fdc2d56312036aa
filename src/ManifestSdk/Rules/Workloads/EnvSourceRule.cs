using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A variable has one source, and a source has one kind.</summary>
internal sealed class EnvSourceRule : ManifestRule
{
    private static readonly string[] ValueSources = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"];
    private static readonly string[] MapSources = ["configMapRef", "secretRef"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2014", "env-source", "An environment variable has exactly one source", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from finding in OfVariables(workload.Resource, container).Concat(OfMaps(workload.Resource, container))
        select finding;

    private IEnumerable<Finding> OfVariables(ManifestResource resource, ContainerView container) =>
        from variable in container.Node.Mappings("env")
        let source = variable.Mapping("valueFrom")
        where source is not null
        let problem = variable["value"] is ManifestScalar { Value: not (null or "") }
            ? "has a value and a valueFrom. Keep one."
            : CountProblem(source, ValueSources)
        where problem is not null
        select On(resource, source, $"Variable '{variable.Text("name")}' in {container} of {resource} {problem}");

    private IEnumerable<Finding> OfMaps(ManifestResource resource, ContainerView container) =>
        from source in container.Node.Mappings("envFrom")
        let problem = CountProblem(source, MapSources)
        where problem is not null
        select On(resource, source, $"An envFrom in {container} of {resource} {problem}");

    private static string? CountProblem(ManifestMapping source, string[] known) => known.Count(source.Has) switch
    {
        0 => $"has no source. Write one of {Wording.Choice(known)}.",
        1 => null,
        _ => "has several sources. Keep one.",
    };
}

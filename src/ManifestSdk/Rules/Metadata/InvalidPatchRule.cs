using ManifestSdk.Model;

namespace ManifestSdk.Rules.Metadata;

/// <summary>Patches, which a builder can only apply where they can be read and lead somewhere.</summary>
internal sealed class InvalidPatchRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1017", "invalid-patch", "A patch can be read and leads somewhere", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Resources
        from map in MapsIn(resource.Root)
        from problem in map.PatchProblems
        select On(resource, map, $"A patch of {resource} is not applied. {problem.Message}.") with
        {
            Origin = problem.Origin.IsKnown ? problem.Origin : resource.Origin,
        };

    private static IEnumerable<ManifestMapping> MapsIn(ManifestNode node) => node switch
    {
        ManifestMapping map => map.Entries.SelectMany(static entry => MapsIn(entry.Value)).Prepend(map),
        ManifestSequence list => list.Items.SelectMany(MapsIn),
        _ => [],
    };
}

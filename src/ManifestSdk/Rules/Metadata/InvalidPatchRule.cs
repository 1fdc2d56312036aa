using ManifestSdk.Model;

namespace ManifestSdk.Rules.Metadata;

/// <summary>Patches, which a builder can only apply where they can be read and lead somewhere.</summary>
internal sealed class InvalidPatchRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1017", "invalid-patch", "A patch can be read and leads somewhere", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Resources
        from map in PatchedIn(resource.Root)
        from problem in map.PatchProblems
        select On(resource, map, $"A patch of {resource} is not applied. {problem.Message}.") with
        {
            Origin = problem.Origin.Or(resource.Origin),
        };

    private static List<ManifestMapping> PatchedIn(ManifestNode root)
    {
        var found = new List<ManifestMapping>();
        Collect(root, found);
        return found;
    }

    // It looks at every node of every object, so it goes without iterators.
    private static void Collect(ManifestNode node, List<ManifestMapping> found)
    {
        if (node is ManifestMapping { PatchProblems.Count: > 0 } patched)
            found.Add(patched);

        for (var i = 0; node is ManifestMapping map && i < map.Entries.Count; i++)
            Collect(map.Entries[i].Value, found);
        for (var i = 0; node is ManifestSequence list && i < list.Items.Count; i++)
            Collect(list.Items[i], found);
    }
}

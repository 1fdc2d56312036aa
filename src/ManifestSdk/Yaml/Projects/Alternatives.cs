using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// Finds out which sources are never deployed together: folders that declare the same object differently, such as
/// <c>dev</c> and <c>prod</c>, are alternatives from where their paths part. What lies outside of them belongs to each.
/// </summary>
internal static class Alternatives
{
    /// <summary>The sources that go together, one list for each alternative.</summary>
    public static IReadOnlyList<IReadOnlyList<ProjectSource>> Of(IReadOnlyList<ProjectSource> sources)
    {
        var variants = VariantsAmong(sources);
        if (variants.Count == 0)
            return [sources];

        var variantOf = sources.Select(source => VariantOf(source.Folder, variants)).ToArray();
        return variants
            .Where(variant => !variants.Any(other => other != variant && IsBelow(other, variant)))
            .Select(leaf => sources.Where((_, index) => IsBelow(leaf, variantOf[index])).ToArray())
            .ToArray();
    }

    private static SortedSet<string> VariantsAmong(IReadOnlyList<ProjectSource> sources)
    {
        var variants = new SortedSet<string>(StringComparer.Ordinal);
        var declarations = sources
            .SelectMany(static source => source.Resources, static (source, resource) => (source.Folder, Identity: ResourceIdentity.Of(resource), resource))
            .Where(static declared => !declared.resource.IsExternal && declared.Identity is { Kind: not "Namespace" })
            .GroupBy(static declared => declared.Identity);
        foreach (var same in declarations)
        {
            // What is declared alike everywhere is shared, and no reason to tell folders apart.
            if (same.Skip(1).Any(declared => !declared.resource.Equals(same.First().resource)))
                AddVariants(same.Select(static declared => declared.Folder).Distinct().OrderBy(static folder => folder.Replace('/', '\0'), StringComparer.Ordinal).ToArray(), variants);
        }

        return variants;
    }

    /// <summary>In their order, each folder parts from the one before at a child of the folder that they have in common.</summary>
    private static void AddVariants(string[] folders, SortedSet<string> variants)
    {
        for (var i = 1; i < folders.Length; i++)
        {
            var (before, after) = (folders[i - 1].Split('/'), folders[i].Split('/'));
            var common = 0;
            while (common < before.Length && common < after.Length && before[common] == after[common])
                common++;

            if (common < before.Length)
                variants.Add(string.Join("/", before.Take(common + 1)));
            variants.Add(string.Join("/", after.Take(common + 1)));
        }
    }

    private static string VariantOf(string folder, SortedSet<string> variants) =>
        variants.Where(variant => IsBelow(folder, variant)).OrderByDescending(static variant => variant.Length).FirstOrDefault() ?? "";

    private static bool IsBelow(string folder, string ancestor) =>
        ancestor.Length == 0
        || (folder.StartsWith(ancestor, StringComparison.Ordinal) && (folder.Length == ancestor.Length || folder[ancestor.Length] == '/'));
}

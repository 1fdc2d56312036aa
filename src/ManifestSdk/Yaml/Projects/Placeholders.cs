using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// Text that a tool fills in before a cluster sees it: <c>${NAME}</c> of envsubst and Flux, <c>$(NAME)</c> of Kustomize and
/// Azure Pipelines, <c>{{name}}</c> of Argo CD. No rule says anything about a value or name with such a piece in it.
/// </summary>
internal static class Placeholders
{
    private static readonly UnknownText[] Openings =
        [new("${", Origin.None), new("$(", Origin.None), new("{{", Origin.None)];

    public static IReadOnlyList<UnknownText> In(YamlFile file) => Openings.Where(opening => opening.IsIn(file.Text)).ToArray();
}

using ManifestSdk.Model;
using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>
/// A kind that its API version does not have. Only Kubernetes' own API versions are known whole; of others nothing is said
/// unless they are a near miss.
/// </summary>
internal sealed class UnknownKindRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1208", "unknown-kind", "A kind is one that its API version has", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var catalog = SchemaCatalog.Of(set);
        return set.Resources
            .Where(resource => IsUnknown(resource, catalog))
            .Select(resource => InKubernetes(resource) ?? NearKubernetes(resource) ?? NearCustom(resource, catalog) ?? Nowhere(resource))
            .OfType<Finding>();
    }

    private static bool IsUnknown(ManifestResource resource, SchemaCatalog catalog) =>
        resource is { IsExternal: false, ApiVersion.Length: > 0, Kind.Length: > 0 }
        && catalog.Find(resource.ApiVersion, resource.Kind) is null
        && RemovedApiVersions.Find(resource.ApiVersion, resource.Kind) is null
        && !resource.Kind.EndsWith("List", StringComparison.Ordinal);

    private Finding? InKubernetes(ManifestResource resource)
    {
        if (!SchemaCatalog.IsKubernetes(resource.ApiVersion))
            return null;

        if (NearMiss.Of(resource.Kind, SchemaCatalog.KindsOf(resource.ApiVersion).Keys) is { } near)
            return OnKind(resource, $"'{resource.ApiVersion}' has no kind '{resource.Kind}'. Did you mean '{near}'?", near);

        return SchemaCatalog.HomesOf(resource.Kind) is [var home, ..]
            ? OnApiVersion(resource, $"'{resource.ApiVersion}' has no kind '{resource.Kind}'. It is in '{home}'.", home)
            : OnKind(resource, $"'{resource.ApiVersion}' of Kubernetes {SchemaCatalog.KubernetesVersion} has no kind '{resource.Kind}'", null);
    }

    private Finding? NearKubernetes(ManifestResource resource)
    {
        var name = ApiVersionName.Parse(resource.ApiVersion);
        var homes = SchemaCatalog.HomesOf(resource.Kind);
        var meant = name.Group == "core" || (!name.IsPreview && SchemaCatalog.IsKubernetesGroup(name.Group))
            ? homes.FirstOrDefault(home => ApiVersionName.Parse(home).Group == (name.Group == "core" ? "" : name.Group))
            : NearMiss.Of(resource.ApiVersion, homes);
        return meant is null
            ? null
            : OnApiVersion(resource, $"Kubernetes has no API version '{resource.ApiVersion}'. {resource.Kind} is in '{meant}'.", meant);
    }

    private Finding? NearCustom(ManifestResource resource, SchemaCatalog catalog)
    {
        var group = ApiVersionName.Parse(resource.ApiVersion).Group;
        var served = catalog.CustomKinds
            .Where(kind => kind.Kind == resource.Kind && ApiVersionName.Parse(kind.ApiVersion).Group == group)
            .Select(static kind => kind.ApiVersion)
            .OrderBy(static apiVersion => apiVersion, StringComparer.Ordinal)
            .ToArray();
        if (served.Length > 0)
            return OnApiVersion(
                resource,
                $"The definition of {resource.Kind} serves no '{resource.ApiVersion}'. It serves {Wording.List(served.Select(static version => $"'{version}'"))}.",
                served is [var only] ? only : null);

        var near = NearMiss.Of(resource.Kind, catalog.CustomKinds.Where(kind => kind.ApiVersion == resource.ApiVersion).Select(static kind => kind.Kind));
        return near is null ? null : OnKind(resource, $"No declared kind of '{resource.ApiVersion}' is called '{resource.Kind}'. Did you mean '{near}'?", near);
    }

    /// <summary>The core group has one version, and a group of anybody else is named like a domain.</summary>
    private Finding? Nowhere(ManifestResource resource)
    {
        var isPossible = resource.ApiVersion.Split('/') is [var group, var version]
            && (group.Contains('.') || SchemaCatalog.IsKubernetesGroup(group))
            && NameFormat.DnsSubdomain.IsValid(group)
            && NameFormat.DnsLabel.IsValid(version);
        return isPossible
            ? null
            : On(resource, resource.Root["apiVersion"]!, $"'{resource.ApiVersion}' is not an API version. Write 'v1', or a group and a version such as 'apps/v1'.");
    }

    private Finding OnKind(ManifestResource resource, string message, string? meant) =>
        On(resource, resource.Root["kind"]!, message) with { Fix = ManifestFix.UseIfKnown(resource.Root["kind"]!, meant) };

    private Finding OnApiVersion(ManifestResource resource, string message, string? meant) =>
        On(resource, resource.Root["apiVersion"]!, message) with { Fix = ManifestFix.UseIfKnown(resource.Root["apiVersion"]!, meant) };
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ManifestSdk.Model;
using ManifestSdk.Schemas.Data;

namespace ManifestSdk.Schemas;

/// <summary>The kinds that are known: those that Kubernetes serves, and those of the custom resource definitions in a set.</summary>
internal sealed class SchemaCatalog
{
    /// <summary>The version of Kubernetes whose kinds these are.</summary>
    public const string KubernetesVersion = "1.36";

    private static readonly ConcurrentDictionary<string, ApiVersionSchemas> Decoded = new(StringComparer.Ordinal);
    private static readonly HashSet<string> KubernetesApiVersions = new(ApiVersions.All, StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<ManifestSet, SchemaCatalog> Catalogs = new();

    private static readonly Lazy<Dictionary<string, string[]>> Homes = new(static () => ApiVersions.All
        .OrderBy(static apiVersion => ApiVersionName.Parse(apiVersion).Group, StringComparer.Ordinal)
        .ThenByDescending(static apiVersion => apiVersion, StringComparer.Ordinal)
        .SelectMany(static apiVersion => KindsOf(apiVersion).Keys, static (apiVersion, kind) => (apiVersion, kind))
        .GroupBy(static home => home.kind, static home => home.apiVersion, StringComparer.Ordinal)
        .ToDictionary(static homes => homes.Key, static homes => homes.ToArray(), StringComparer.Ordinal));

    private readonly IReadOnlyDictionary<(string ApiVersion, string Kind), KindSchema> _custom;

    private SchemaCatalog(IEnumerable<KindSchema> custom) => _custom = custom
        .GroupBy(static kind => (kind.ApiVersion, kind.Kind))
        .ToDictionary(static group => group.Key, static group => group.First());

    /// <summary>The kinds that Kubernetes itself serves.</summary>
    public static SchemaCatalog Kubernetes { get; } = new([]);

    /// <summary>The kinds of the custom resource definitions.</summary>
    public IEnumerable<KindSchema> CustomKinds => _custom.Values;

    /// <summary>The kinds that Kubernetes serves and that the definitions in a set add, external ones included.</summary>
    public static SchemaCatalog Of(ManifestSet set) => Catalogs.GetValue(set, static set =>
    {
        var custom = set.Resources.SelectMany(CustomResourceReader.Read).ToArray();
        return custom.Length == 0 ? Kubernetes : new SchemaCatalog(custom);
    });

    /// <summary>Whether an API version is one of Kubernetes' own, all of whose kinds are known.</summary>
    public static bool IsKubernetes(string apiVersion) => KubernetesApiVersions.Contains(apiVersion);

    /// <summary>The kinds of one of Kubernetes' own API versions; none for another.</summary>
    public static IReadOnlyDictionary<string, KindSchema> KindsOf(string apiVersion) => Schemas(apiVersion).Kinds;

    /// <summary>Whether a group is one of Kubernetes' own.</summary>
    public static bool IsKubernetesGroup(string group) =>
        ApiVersions.All.Any(apiVersion => ApiVersionName.Parse(apiVersion).Group == group);

    /// <summary>Kubernetes' own API versions that have a kind, newest first within a group; none for an unknown kind.</summary>
    public static IReadOnlyList<string> HomesOf(string kind) => Homes.Value.TryGetValue(kind, out var homes) ? homes : [];

    /// <summary>The stable API version of the same group that has a kind, or <see langword="null"/>.</summary>
    public static string? StableVersion(string apiVersion, string kind) =>
        HomesOf(kind).FirstOrDefault(home => ApiVersionName.Parse(home).Group == ApiVersionName.Parse(apiVersion).Group);

    /// <summary>The schema of a kind, or <see langword="null"/> for an unknown one.</summary>
    public KindSchema? Find(string apiVersion, string kind) =>
        IsKubernetes(apiVersion) && KindsOf(apiVersion).TryGetValue(kind, out var own) ? own
        : _custom.TryGetValue((apiVersion, kind), out var custom) ? custom
        : null;

    /// <summary>Whether a kind lives in namespaces, or <see langword="null"/> for an unknown one.</summary>
    public bool? IsNamespaced(string apiVersion, string kind) => Find(apiVersion, kind)?.IsNamespaced;

    /// <summary>A type of Kubernetes' own, such as <c>meta/v1.ObjectMeta</c>.</summary>
    public static ObjectSchema Type(string name) => Schemas("v1").Type(name);

    private static ApiVersionSchemas Schemas(string apiVersion) =>
        Decoded.GetOrAdd(apiVersion, static apiVersion => new ApiVersionSchemas(apiVersion, Schemas));
}

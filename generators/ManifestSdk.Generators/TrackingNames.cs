namespace ManifestSdk.Generators;

/// <summary>The steps of the pipeline, as tests ask for them.</summary>
internal static class TrackingNames
{
    public const string Topologies = nameof(Topologies);

    public const string Parameters = nameof(Parameters);

    public const string Options = nameof(Options);

    public const string Manifests = nameof(Manifests);

    public const string Files = nameof(Files);

    public const string Kustomizations = nameof(Kustomizations);

    public const string SharedSource = nameof(SharedSource);

    public const string Waiting = nameof(Waiting);

    public static IReadOnlyList<string> All { get; } = [Topologies, Parameters, Options, Manifests, Files, Kustomizations, SharedSource, Waiting];
}

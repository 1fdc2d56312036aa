using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>An API version of a kind that Kubernetes no longer serves.</summary>
/// <param name="Since">The first version of Kubernetes without it.</param>
/// <param name="Replacement">The API version that has the kind today, or <see langword="null"/> where none has.</param>
/// <param name="KeepsShape">Whether a manifest needs no other change than the API version.</param>
internal sealed record RemovedApiVersion(string Since, string? Replacement, bool KeepsShape)
{
    /// <summary>Whether a cluster is known to be old enough to serve it.</summary>
    public bool IsServedBy(ComponentVersion? kubernetes) =>
        kubernetes is { } version && ComponentVersion.TryParse(Since, out var since) && version.IsBefore(since);
}

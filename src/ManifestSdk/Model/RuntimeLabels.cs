namespace ManifestSdk.Model;

/// <summary>Labels that controllers put on Pods while they run. No template carries them, and selectors may rely on them.</summary>
internal static class RuntimeLabels
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "statefulset.kubernetes.io/pod-name",
        "apps.kubernetes.io/pod-index",
        "pod-template-hash",
        "controller-revision-hash",
        "pod-template-generation",
        "controller-uid",
        "job-name",
        "batch.kubernetes.io/controller-uid",
        "batch.kubernetes.io/job-name",
        "batch.kubernetes.io/job-completion-index",
    };

    public static bool Contain(string key) => Keys.Contains(key);
}

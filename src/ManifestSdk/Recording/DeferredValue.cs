using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>A value that depends on calls still to come, such as a selector derived from a workload's labels.</summary>
internal sealed class DeferredValue(Func<ManifestNode?> build) : Recorded
{
    public override ManifestNode? Build() => build();
}

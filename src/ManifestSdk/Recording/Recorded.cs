using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>What builders write into while a topology runs; <see cref="Build"/> turns it into an immutable node.</summary>
internal abstract class Recorded
{
    /// <summary>The node, or <see langword="null"/> when nothing is to be written out.</summary>
    public abstract ManifestNode? Build();
}

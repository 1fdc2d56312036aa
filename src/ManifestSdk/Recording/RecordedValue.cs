using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>A value that is finished when it is recorded.</summary>
internal sealed class RecordedValue(ManifestNode node) : Recorded
{
    public override ManifestNode Build() => node;
}

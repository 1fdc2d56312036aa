using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class Topology
{
    private readonly List<ManifestResource> _models = [];

    /// <summary>Adds an object of a model type, as it is now.</summary>
    internal void Add(RecordedMapping model) => _models.Add(new ManifestResource(model.BuildMapping()));
}

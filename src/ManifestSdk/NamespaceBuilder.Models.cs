using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Adds an object of a model type, as it is now. One that names no namespace goes into this one, if its kind can.</summary>
    internal void Add(RecordedMapping model)
    {
        if (!new ManifestResource(model.BuildMapping()).IsClusterScoped())
        {
            var metadata = model.Mapping("metadata");
            if (!metadata.Contains("namespace"))
                metadata.Set("namespace", Name, CallSite.Call);
        }

        Topology.Add(model);
    }
}

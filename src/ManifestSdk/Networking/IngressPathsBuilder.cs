using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>The paths of one host of an Ingress.</summary>
public sealed class IngressPathsBuilder
{
    private readonly RecordedSequence _paths;

    internal IngressPathsBuilder(RecordedSequence paths) => _paths = paths;

    /// <summary>Routes a path and everything below it, compared by whole elements and by case: <c>pathType: Prefix</c>.</summary>
    /// <param name="path">An absolute path (MSDK4005).</param>
    /// <param name="backend">The Service and port that answer.</param>
    public IngressPathsBuilder Prefix(string path, IngressBackend backend) => Add("Prefix", path, backend);

    /// <summary>Routes exactly this path: <c>pathType: Exact</c>.</summary>
    /// <param name="path">An absolute path (MSDK4005).</param>
    /// <param name="backend">The Service and port that answer.</param>
    public IngressPathsBuilder Exact(string path, IngressBackend backend) => Add("Exact", path, backend);

    /// <summary>Leaves the meaning of the path to the controller: <c>pathType: ImplementationSpecific</c>.</summary>
    /// <param name="path">An absolute path, or what the controller makes of it: a pattern for an ALB, a regular expression for NGINX.</param>
    /// <param name="backend">The Service and port that answer.</param>
    public IngressPathsBuilder ImplementationSpecific(string path, IngressBackend backend) =>
        Add("ImplementationSpecific", path, backend);

    private IngressPathsBuilder Add(string pathType, string path, IngressBackend backend)
    {
        if (backend is null)
            throw new ArgumentNullException(nameof(backend));

        var entry = _paths.AddMapping();
        entry.SetArgument("path", path);
        entry.Set("pathType", pathType, CallSite.Call);
        backend.RecordIn(entry.Mapping("backend"));
        return this;
    }
}

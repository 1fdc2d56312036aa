using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>Backends that only the AWS Load Balancer Controller understands.</summary>
public static class AlbBackend
{
    /// <summary>The port name that marks a backend as an action.</summary>
    internal const string UseAnnotation = "use-annotation";

    /// <summary>Answers with an action that the Ingress declares by <see cref="AlbBuilder.Action"/>.</summary>
    /// <param name="name">The action's name (MSDK5004 where the Ingress declares none of it).</param>
    public static IngressBackend Action(string name) => new(
        ManifestScalar.Of(name ?? throw new ArgumentNullException(nameof(name)), CallSite.Argument(nameof(name))),
        "name",
        ManifestScalar.Of(UseAnnotation, CallSite.Call));
}

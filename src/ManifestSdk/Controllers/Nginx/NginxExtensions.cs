using ManifestSdk.Controllers;

namespace ManifestSdk.Nginx;

/// <summary>Serves Ingresses by ingress-nginx.</summary>
public static class NginxExtensions
{
    /// <summary>
    /// Lets ingress-nginx serve the Ingress: writes its annotations, and the class <c>nginx</c> unless a class is given
    /// already.
    /// </summary>
    /// <param name="ingress">The Ingress.</param>
    /// <param name="configure">Writes the annotations.</param>
    public static IngressBuilder Nginx(this IngressBuilder ingress, Action<NginxBuilder> configure)
    {
        if (ingress is null)
            throw new ArgumentNullException(nameof(ingress));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        IngressClassChoice.Default(ingress, "nginx");
        configure(new NginxBuilder(ingress.AnnotationMap));
        return ingress;
    }
}

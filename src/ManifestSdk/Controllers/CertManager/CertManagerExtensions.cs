namespace ManifestSdk.CertManager;

/// <summary>Has cert-manager issue the certificates of Ingresses.</summary>
public static class CertManagerExtensions
{
    /// <summary>Has cert-manager make a Certificate for each Secret of the Ingress's TLS entries. Writes its annotations.</summary>
    /// <param name="ingress">The Ingress. Each TLS entry needs hosts and a Secret of its own (MSDK1144).</param>
    /// <param name="configure">Writes the annotations: at least who issues.</param>
    public static IngressBuilder CertManager(this IngressBuilder ingress, Action<CertManagerBuilder> configure)
    {
        if (ingress is null)
            throw new ArgumentNullException(nameof(ingress));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        configure(new CertManagerBuilder(ingress.AnnotationMap));
        return ingress;
    }
}

namespace ManifestSdk.ExternalDns;

/// <summary>Has ExternalDNS publish Services and Ingresses by name.</summary>
public static class ExternalDnsExtensions
{
    /// <summary>Says how ExternalDNS publishes the Service. Writes its annotations.</summary>
    /// <param name="service">The Service.</param>
    /// <param name="configure">Writes the annotations.</param>
    public static ServiceBuilder ExternalDns(this ServiceBuilder service, Action<ExternalDnsServiceBuilder> configure)
    {
        if (service is null)
            throw new ArgumentNullException(nameof(service));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        configure(new ExternalDnsServiceBuilder(service.AnnotationMap));
        return service;
    }

    /// <summary>Says how ExternalDNS publishes the Ingress. Writes its annotations.</summary>
    /// <param name="ingress">The Ingress. Its hosts are published in any case.</param>
    /// <param name="configure">Writes the annotations.</param>
    public static IngressBuilder ExternalDns(this IngressBuilder ingress, Action<ExternalDnsIngressBuilder> configure)
    {
        if (ingress is null)
            throw new ArgumentNullException(nameof(ingress));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        configure(new ExternalDnsIngressBuilder(ingress.AnnotationMap));
        return ingress;
    }
}

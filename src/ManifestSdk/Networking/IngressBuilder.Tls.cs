using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class IngressBuilder
{
    /// <summary>Ends TLS here with the certificate of a Secret: an entry of <c>spec.tls</c>.</summary>
    /// <param name="secretName">The Secret, of type <c>kubernetes.io/tls</c>, in the Ingress's namespace (MSDK4014).</param>
    /// <param name="hosts">The hosts that the certificate is for (MSDK4011 where no rule serves one); none means every host (MSDK4012).</param>
    public IngressBuilder Tls(ResourceName<SecretBuilder> secretName, params string[] hosts)
    {
        if (hosts is null)
            throw new ArgumentNullException(nameof(hosts));

        var entry = Spec.Sequence("tls").AddMapping();
        entry.SetArgument("secretName", secretName);
        if (hosts.Length > 0)
            entry.SetArguments("hosts", hosts);

        return this;
    }

    /// <summary>Ends TLS here with a certificate that the controller finds by itself: an entry of <c>spec.tls</c> without a Secret.</summary>
    /// <param name="hosts">The hosts that need a certificate (MSDK4011 where no rule serves one).</param>
    public IngressBuilder TlsHosts(params string[] hosts)
    {
        Spec.Sequence("tls").AddMapping().SetArguments("hosts", hosts);
        return this;
    }
}

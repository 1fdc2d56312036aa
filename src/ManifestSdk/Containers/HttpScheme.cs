namespace ManifestSdk;

/// <summary>How a probe or hook speaks to its port.</summary>
public enum HttpScheme
{
    /// <summary>Plain HTTP, the default.</summary>
    Http,

    /// <summary>HTTPS; the certificate is not checked.</summary>
    Https,
}

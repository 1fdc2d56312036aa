using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>An attribute about TLS on a listener that has none.</summary>
internal sealed class HttpsAttributeOverHttpRule : AlbRule
{
    /// <summary>Client certificates, the TLS version and cipher, and the header that browsers heed over HTTPS alone.</summary>
    private static readonly string[] OfHttps =
        ["routing.http.request.x_amzn_mtls_", "routing.http.request.x_amzn_tls_", "routing.http.response.strict_transport_security."];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5029", "alb-https-attribute-over-http", "Attributes about TLS stand on an HTTPS listener", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index) =>
        from annotation in alb.Resource.AnnotationsFrom(AlbKeys.ListenerAttributes + "HTTP-")
        from pair in PairList.Split(annotation.Text ?? "")
        let attribute = pair.Split('=')[0].Trim()
        where OfHttps.Any(start => attribute.StartsWith(start, StringComparison.Ordinal))
        select On(alb.Resource, annotation.Entry.Value, $"'{attribute}' has no effect over plain HTTP. Write it in '{annotation.Key.Replace(".HTTP-", ".HTTPS-")}', with the port that serves HTTPS.");
}

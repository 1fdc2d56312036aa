using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A redirect to an HTTPS port on which nothing listens: the controller refuses it.</summary>
internal sealed class SslRedirectPortRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5006", "alb-ssl-redirect-port", "The redirect to HTTPS leads to a port that the ALB serves HTTPS on", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.IsInGroup
            || alb.Listeners is not { } listeners
            || alb.MayHaveClassParameters(index)
            || alb.Resource.AnnotationEntry(AlbKeys.SslRedirect) is not { } redirect
            || !long.TryParse(alb.Resource.Annotation(AlbKeys.SslRedirect), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            || listeners.Any(listener => listener.IsHttps && listener.Port == port))
        {
            yield break;
        }

        var https = listeners.Where(static listener => listener.IsHttps).Select(static listener => listener.Port.ToString(CultureInfo.InvariantCulture)).ToArray();
        var message = https.Length == 0
            ? $"HTTP is redirected to port {port}, where nothing serves HTTPS. List {{\"HTTPS\":{port}}} in '{AlbKeys.ListenPorts}'."
            : $"HTTP is redirected to port {port}, where nothing serves HTTPS. HTTPS is served on {Wording.List(https)}.";
        yield return On(alb.Resource, redirect.Value, message) with
        {
            Fix = https.Length == 1 ? new($"Redirect to port {https[0]}", redirect.Value.Origin, ManifestScalar.Of(https[0])) : null,
        };
    }
}

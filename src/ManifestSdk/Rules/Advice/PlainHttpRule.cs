using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Rules.Alb;

namespace ManifestSdk.Rules.Advice;

/// <summary>An Ingress that serves its hosts over plain HTTP alone.</summary>
internal sealed class PlainHttpRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9032", "plain-http", "An Ingress serves its hosts over HTTPS", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        let host = ingress.Rules.Select(static rule => rule.Host).FirstOrDefault(static host => host?.Text is { Length: > 0 })
        // Without a class nothing is known of who serves it, nor of what stands in front.
        where host is not null && ingress.Class is not null && !ingress.Tls.Any() && !MayEndTlsElsewhere(ingress.Resource, set.Index)
        select On(ingress.Resource, host, $"{ingress.Resource} serves '{host.Text}' over plain HTTP only. {(IsAlb(ingress.Resource, set.Index) ? $"List HTTPS in '{AlbKeys.ListenPorts}' and name a certificate." : "Add a tls entry for it.")}");

    /// <summary>An ALB has its certificates by annotation or class.</summary>
    private static bool MayEndTlsElsewhere(ManifestResource ingress, ManifestIndex index)
    {
        var alb = new AlbIngressView(new(ingress));
        return IsAlb(ingress, index)
            && (alb.IsInGroup || alb.MayHaveClassParameters(index) || ingress.HasAnnotation(AlbKeys.CreateAcmCert) || alb.Listeners?.Any(static listener => listener.IsHttps) != false);
    }

    private static bool IsAlb(ManifestResource ingress, ManifestIndex index) =>
        IngressControllers.Of(ingress, index) is IngressController.Alb or IngressController.EksAutoMode;
}

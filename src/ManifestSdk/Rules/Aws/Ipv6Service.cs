using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Aws;

/// <summary>Finds out where a Service asks for IPv6, which only a dual-stack load balancer leads to.</summary>
internal static class Ipv6Service
{
    /// <summary>The value that asks for it, or <see langword="null"/>.</summary>
    public static ManifestScalar? Asking(ServiceView service) =>
        service.Spec.Scalars("ipFamilies").FirstOrDefault(static family => family.Text == "IPv6")
        ?? (service.Spec?.Scalar("ipFamilyPolicy") is { Text: "RequireDualStack" } policy ? policy : null);
}

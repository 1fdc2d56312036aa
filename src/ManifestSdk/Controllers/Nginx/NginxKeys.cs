namespace ManifestSdk.Nginx;

/// <summary>The annotation keys that rules of ingress-nginx name.</summary>
internal static class NginxKeys
{
    public const string Prefix = "nginx.ingress.kubernetes.io";
    public const string RewriteTarget = Prefix + "/rewrite-target";
    public const string Canary = Prefix + "/canary";
    public const string CanaryWeight = Prefix + "/canary-weight";
    public const string CanaryWeightTotal = Prefix + "/canary-weight-total";
    public const string CanaryByHeader = Prefix + "/canary-by-header";
    public const string CanaryByCookie = Prefix + "/canary-by-cookie";
    public const string UseRegex = Prefix + "/use-regex";
}

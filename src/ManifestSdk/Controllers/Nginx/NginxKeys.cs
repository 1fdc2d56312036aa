namespace ManifestSdk.Nginx;

/// <summary>The annotation keys that rules of ingress-nginx name.</summary>
internal static class NginxKeys
{
    public const string Prefix = "nginx.ingress.kubernetes.io";
    public const string RewriteTarget = Prefix + "/rewrite-target";
    public const string UseRegex = Prefix + "/use-regex";
}

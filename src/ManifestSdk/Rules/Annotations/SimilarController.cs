using ManifestSdk.Controllers;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A controller whose annotations are taken for those of ingress-nginx.</summary>
/// <param name="Whose">Whose annotations these are: what follows the key in a message.</param>
/// <param name="SharesClass">Whether it goes by the class <c>nginx</c> too, so that the class alone does not tell the two apart.</param>
/// <param name="SharesNames">Whether a key of the same name means the same and has the same values.</param>
internal sealed record SimilarController(string Whose, bool SharesClass = false, bool SharesNames = false)
{
    private static readonly SimilarController F5 = new("is an annotation of F5's NGINX Ingress Controller", SharesClass: true);
    private static readonly SimilarController Old = new("has the prefix of other controllers", SharesNames: true);

    /// <summary>F5's names for what ingress-nginx calls otherwise.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["client-max-body-size"] = "proxy-body-size",
        ["redirect-to-https"] = "force-ssl-redirect",
        ["rewrites"] = "rewrite-target",
        ["proxy-buffers"] = "proxy-buffers-number",
        ["lb-method"] = "load-balance",
        ["location-snippets"] = "configuration-snippet",
        ["server-snippets"] = "server-snippet",
        ["grpc-services"] = "backend-protocol",
        ["ssl-services"] = "backend-protocol",
        ["sticky-cookie-services"] = "affinity",
        ["basic-auth-secret"] = "auth-secret",
        ["limit-req-rate"] = "limit-rps",
        ["path-regex"] = "use-regex",
    };

    public static SimilarController? ByPrefix(string prefix) => prefix switch
    {
        "nginx.org" or "nginx.com" => F5,
        "ingress.kubernetes.io" => Old,
        _ => null,
    };

    /// <summary>The key of ingress-nginx for a name, where there is one.</summary>
    public string? KeyInstead(string name)
    {
        var key = NginxKeys.Prefix + "/" + (!SharesNames && OtherNames.TryGetValue(name, out var own) ? own : name);
        return AnnotationCatalog.Find(key) is { IsRemoved: false } ? key : null;
    }
}

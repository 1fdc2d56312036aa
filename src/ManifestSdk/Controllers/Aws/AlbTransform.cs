using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>How a request is rewritten before it is forwarded: an item of <c>alb.ingress.kubernetes.io/transforms.{name}</c>.</summary>
public sealed record AlbTransform
{
    private AlbTransform(string type, string config, string regex, string replace)
    {
        var rewrite = JsonText.Object(
            ("regex", JsonText.Quote(regex ?? throw new ArgumentNullException(nameof(regex)))),
            ("replace", JsonText.Quote(replace ?? throw new ArgumentNullException(nameof(replace)))));
        Json = JsonText.Object(("type", JsonText.Quote(type)), (config, JsonText.Object(("rewrites", JsonText.Array([rewrite])))));
    }

    internal string Json { get; }

    /// <summary>Rewrites the URL's path and query.</summary>
    /// <param name="regex">What to look for, at most 1024 characters.</param>
    /// <param name="replace">What to write instead; <c>$1</c> to <c>$9</c> stand for groups of the expression.</param>
    public static AlbTransform RewriteUrl(string regex, string replace) => new("url-rewrite", "urlRewriteConfig", regex, replace);

    /// <summary>Rewrites the host.</summary>
    /// <param name="regex">What to look for, at most 1024 characters.</param>
    /// <param name="replace">What to write instead; <c>$1</c> to <c>$9</c> stand for groups of the expression.</param>
    public static AlbTransform RewriteHost(string regex, string replace) =>
        new("host-header-rewrite", "hostHeaderRewriteConfig", regex, replace);

    /// <summary>The transform as it is written.</summary>
    public override string ToString() => Json;
}

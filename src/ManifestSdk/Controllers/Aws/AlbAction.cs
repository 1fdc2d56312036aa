using System.Globalization;
using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>
/// What an ALB does with a request: an annotation <c>alb.ingress.kubernetes.io/actions.{name}</c>. It acts where a path has
/// it as its backend, see <see cref="AlbBackend.Action"/>.
/// </summary>
public sealed record AlbAction
{
    private AlbAction(string json) => Json = json;

    internal string Json { get; }

    /// <summary>Forwards to one target, or to several in proportion to their weights.</summary>
    /// <param name="targets">One to five targets; where there are several, each needs a weight.</param>
    public static AlbAction Forward(params AlbTarget[] targets) => Forward(targets, stickiness: null);

    /// <summary>Forwards to several targets and keeps each client with the one that it reached first.</summary>
    /// <param name="targets">Two to five targets, each with a weight.</param>
    /// <param name="stickinessSeconds">How long a client stays with its target, 1 to 604800 seconds (MSDK1112).</param>
    public static AlbAction StickyForward(Duration stickinessSeconds, params AlbTarget[] targets) => Forward(
        targets,
        JsonText.Object(("enabled", JsonText.Boolean(true)), ("durationSeconds", (stickinessSeconds ?? throw new ArgumentNullException(nameof(stickinessSeconds))).ToString())));

    /// <summary>Redirects the client. What is left out stays as it was in the request.</summary>
    /// <param name="protocol"><c>HTTP</c> or <c>HTTPS</c> (MSDK1113).</param>
    /// <param name="port">The port.</param>
    /// <param name="host">The host; <c>#{host}</c> stands for the one in the request.</param>
    /// <param name="path">The path, beginning with a slash; <c>#{path}</c> stands for the one in the request.</param>
    /// <param name="query">The query without its question mark.</param>
    /// <param name="permanent">Whether the answer is <c>301</c>, which clients remember, rather than <c>302</c>.</param>
    public static AlbAction Redirect(
        string? protocol = null, int? port = null, string? host = null, string? path = null, string? query = null, bool permanent = true)
    {
        var redirect = JsonText.Object(
            ("protocol", JsonText.Quote(protocol)),
            ("port", JsonText.Quote(port?.ToString(CultureInfo.InvariantCulture))),
            ("host", JsonText.Quote(host)),
            ("path", JsonText.Quote(path)),
            ("query", JsonText.Quote(query)),
            ("statusCode", JsonText.Quote(permanent ? "HTTP_301" : "HTTP_302")));
        return new(JsonText.Object(("type", JsonText.Quote("redirect")), ("redirectConfig", redirect)));
    }

    /// <summary>Redirects the client to HTTPS on the same host and path.</summary>
    /// <param name="port">The port of the HTTPS listener.</param>
    /// <param name="permanent">Whether the answer is <c>301</c>, which clients remember, rather than <c>302</c>.</param>
    public static AlbAction RedirectToHttps(int port = 443, bool permanent = true) =>
        Redirect(protocol: "HTTPS", port: port, permanent: permanent);

    /// <summary>Answers by itself.</summary>
    /// <param name="statusCode">2xx, 4xx or 5xx (MSDK1114).</param>
    /// <param name="messageBody">The body, at most 1024 characters (MSDK1112).</param>
    /// <param name="contentType">The body's type: <c>text/plain</c>, <c>text/css</c>, <c>text/html</c>, <c>application/javascript</c> or <c>application/json</c>.</param>
    public static AlbAction FixedResponse(int statusCode, string? messageBody = null, string? contentType = null)
    {
        var response = JsonText.Object(
            ("contentType", JsonText.Quote(contentType)),
            ("statusCode", JsonText.Quote(statusCode.ToString(CultureInfo.InvariantCulture))),
            ("messageBody", JsonText.Quote(messageBody)));
        return new(JsonText.Object(("type", JsonText.Quote("fixed-response")), ("fixedResponseConfig", response)));
    }

    /// <summary>The action as it is written.</summary>
    public override string ToString() => Json;

    private static AlbAction Forward(AlbTarget[] targets, string? stickiness)
    {
        var groups = JsonText.Array((targets ?? throw new ArgumentNullException(nameof(targets))).Select(static target => target.Json));
        var forward = JsonText.Object(("targetGroups", groups), ("targetGroupStickinessConfig", stickiness));
        return new(JsonText.Object(("type", JsonText.Quote("forward")), ("forwardConfig", forward)));
    }
}

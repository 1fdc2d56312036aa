using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>
/// What a request must look like besides host and path: an item of <c>alb.ingress.kubernetes.io/conditions.{name}</c>.
/// An ALB allows five values a rule, those of its host and path included.
/// </summary>
public sealed record AlbCondition
{
    private AlbCondition(string field, string config, string configuration) =>
        Json = JsonText.Object(("field", JsonText.Quote(field)), (config, configuration));

    internal string Json { get; }

    /// <summary>The host is one of these, or the rule's own.</summary>
    /// <param name="hosts">Hosts; <c>*</c> and <c>?</c> stand for any characters.</param>
    public static AlbCondition Host(params string[] hosts) => new("host-header", "hostHeaderConfig", Values(hosts));

    /// <summary>The path is one of these, or the rule's own.</summary>
    /// <param name="paths">Paths; <c>*</c> and <c>?</c> stand for any characters.</param>
    public static AlbCondition Path(params string[] paths) => new("path-pattern", "pathPatternConfig", Values(paths));

    /// <summary>A header has one of these values.</summary>
    /// <param name="name">The header's name, at most 40 characters; not <c>Host</c>.</param>
    /// <param name="values">Its values; <c>*</c> and <c>?</c> stand for any characters.</param>
    public static AlbCondition Header(string name, params string[] values) => new(
        "http-header",
        "httpHeaderConfig",
        JsonText.Object(
            ("httpHeaderName", JsonText.Quote(name ?? throw new ArgumentNullException(nameof(name)))),
            ("values", JsonText.Texts(values ?? throw new ArgumentNullException(nameof(values))))));

    /// <summary>The method is one of these.</summary>
    /// <param name="methods">HTTP methods, in upper case.</param>
    public static AlbCondition Method(params string[] methods) => new("http-request-method", "httpRequestMethodConfig", Values(methods));

    /// <summary>The query contains one of these pairs.</summary>
    /// <param name="pairs">Keys and values; an empty key stands for any.</param>
    public static AlbCondition Query(params (string Key, string Value)[] pairs)
    {
        var values = (pairs ?? throw new ArgumentNullException(nameof(pairs))).Select(static pair => JsonText.Object(
            ("key", string.IsNullOrEmpty(pair.Key) ? null : JsonText.Quote(pair.Key)),
            ("value", JsonText.Quote(pair.Value))));
        return new("query-string", "queryStringConfig", JsonText.Object(("values", JsonText.Array(values))));
    }

    /// <summary>The client's address, as the ALB sees it, is in one of these blocks.</summary>
    /// <param name="cidrs">CIDR blocks (MSDK1115).</param>
    public static AlbCondition SourceIp(params Cidr[] cidrs) =>
        new("source-ip", "sourceIPConfig", Values((cidrs ?? throw new ArgumentNullException(nameof(cidrs))).Select(static cidr => cidr.ToString())));

    /// <summary>The condition as it is written.</summary>
    public override string ToString() => Json;

    private static string Values(IEnumerable<string> values) =>
        JsonText.Object(("values", JsonText.Texts(values ?? throw new ArgumentNullException(nameof(values)))));
}

using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>A Cognito user pool that users log in to: <c>alb.ingress.kubernetes.io/auth-idp-cognito</c>.</summary>
public sealed record AlbCognito
{
    private AlbCognito(string json) => Json = json;

    internal string Json { get; }

    /// <summary>Names the pool, the client in it, and its domain.</summary>
    /// <param name="arn">The ARN of the pool (MSDK1116).</param>
    /// <param name="clientId">The id of the client.</param>
    /// <param name="domain">The prefix of the pool's domain, or the whole domain where it is your own.</param>
    public static AlbCognito UserPool(Arn arn, string clientId, string domain) => new(JsonText.Object(
        ("userPoolARN", JsonText.Quote((arn ?? throw new ArgumentNullException(nameof(arn))).ToString())),
        ("userPoolClientID", JsonText.Quote(clientId ?? throw new ArgumentNullException(nameof(clientId)))),
        ("userPoolDomain", JsonText.Quote(domain ?? throw new ArgumentNullException(nameof(domain))))));

    /// <summary>The user pool as it is written.</summary>
    public override string ToString() => Json;
}

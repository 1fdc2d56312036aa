using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>Which bearer tokens an ALB lets in: <c>alb.ingress.kubernetes.io/jwt-validation</c>.</summary>
public sealed record AlbJwtValidation
{
    private AlbJwtValidation(string json) => Json = json;

    internal string Json { get; }

    /// <summary>Lets in tokens of one issuer.</summary>
    /// <param name="jwksEndpoint">Where the issuer publishes its keys: an <c>https://</c> URL of at most 256 characters.</param>
    /// <param name="issuer">The issuer, at most 256 characters.</param>
    /// <param name="claims">Further claims that tokens must carry, at most ten.</param>
    public static AlbJwtValidation Issuer(string jwksEndpoint, string issuer, params AlbJwtClaim[] claims) => new(JsonText.Object(
        ("jwksEndpoint", JsonText.Quote(jwksEndpoint ?? throw new ArgumentNullException(nameof(jwksEndpoint)))),
        ("issuer", JsonText.Quote(issuer ?? throw new ArgumentNullException(nameof(issuer)))),
        ("additionalClaims", (claims ?? throw new ArgumentNullException(nameof(claims))).Length == 0 ? null : JsonText.Array(claims.Select(static claim => claim.Json)))));

    /// <summary>The validation as it is written.</summary>
    public override string ToString() => Json;
}

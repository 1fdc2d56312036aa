using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>An OpenID Connect provider that users log in to: <c>alb.ingress.kubernetes.io/auth-idp-oidc</c>.</summary>
public sealed record AlbOidc
{
    private AlbOidc(string json) => Json = json;

    internal string Json { get; }

    /// <summary>Names the provider's endpoints, all <c>https://</c> URLs (MSDK1114), and the Secret with the client's id.</summary>
    /// <param name="issuer">The issuer.</param>
    /// <param name="authorizationEndpoint">Where users log in.</param>
    /// <param name="tokenEndpoint">Where tokens come from.</param>
    /// <param name="userInfoEndpoint">Where the user's claims come from.</param>
    /// <param name="secretName">A Secret in the Ingress's namespace, with the keys <c>clientID</c> and <c>clientSecret</c>.</param>
    public static AlbOidc Provider(string issuer, string authorizationEndpoint, string tokenEndpoint, string userInfoEndpoint, string secretName) =>
        new(JsonText.Object(
            ("issuer", JsonText.Quote(issuer ?? throw new ArgumentNullException(nameof(issuer)))),
            ("authorizationEndpoint", JsonText.Quote(authorizationEndpoint ?? throw new ArgumentNullException(nameof(authorizationEndpoint)))),
            ("tokenEndpoint", JsonText.Quote(tokenEndpoint ?? throw new ArgumentNullException(nameof(tokenEndpoint)))),
            ("userInfoEndpoint", JsonText.Quote(userInfoEndpoint ?? throw new ArgumentNullException(nameof(userInfoEndpoint)))),
            ("secretName", JsonText.Quote(secretName ?? throw new ArgumentNullException(nameof(secretName))))));

    /// <summary>The provider as it is written.</summary>
    public override string ToString() => Json;
}

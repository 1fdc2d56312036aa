namespace ManifestSdk.Aws;

/// <summary>The annotation keys that hand-written builder methods and rules of the ALB name.</summary>
internal static class AlbKeys
{
    public const string Prefix = "alb.ingress.kubernetes.io";
    public const string GroupName = Prefix + "/group.name";
    public const string GroupOrder = Prefix + "/group.order";
    public const string ListenPorts = Prefix + "/listen-ports";
    public const string CertificateArn = Prefix + "/certificate-arn";
    public const string CreateAcmCert = Prefix + "/create-acm-cert";
    public const string SslRedirect = Prefix + "/ssl-redirect";
    public const string Subnets = Prefix + "/subnets";
    public const string IpAddressType = Prefix + "/ip-address-type";
    public const string TargetType = Prefix + "/target-type";
    public const string AuthIdpOidc = Prefix + "/auth-idp-oidc";
    public const string AuthIdpCognito = Prefix + "/auth-idp-cognito";
    public const string ListenerAttributes = Prefix + "/listener-attributes.";
    public const string AuthType = Prefix + "/auth-type";
    public const string Actions = Prefix + "/actions.";
    public const string Conditions = Prefix + "/conditions.";
    public const string Transforms = Prefix + "/transforms.";
    public const string JwtValidation = Prefix + "/jwt-validation";
    public const string HealthCheckPort = Prefix + "/healthcheck-port";
    public const string HealthCheckPath = Prefix + "/healthcheck-path";
    public const string HealthCheckInterval = Prefix + "/healthcheck-interval-seconds";
    public const string HealthCheckTimeout = Prefix + "/healthcheck-timeout-seconds";
    public const string MutualAuthentication = Prefix + "/mutual-authentication";
    public const string InboundCidrs = Prefix + "/inbound-cidrs";
    public const string SecurityGroupPrefixLists = Prefix + "/security-group-prefix-lists";
    public const string SslPolicy = Prefix + "/ssl-policy";
    public const string BackendProtocolVersion = Prefix + "/backend-protocol-version";
    public const string SuccessCodes = Prefix + "/success-codes";
}

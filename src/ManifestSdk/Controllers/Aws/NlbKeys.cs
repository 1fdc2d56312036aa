namespace ManifestSdk.Aws;

/// <summary>The annotation keys that hand-written builder methods and rules of the NLB name.</summary>
internal static class NlbKeys
{
    public const string Prefix = "service.beta.kubernetes.io";
    public const string Stem = Prefix + "/aws-load-balancer-";
    public const string SourceRanges = Prefix + "/load-balancer-source-ranges";
    public const string Type = Stem + "type";
    public const string TargetType = Stem + "nlb-target-type";
    public const string Scheme = Stem + "scheme";
    public const string Internal = Stem + "internal";
    public const string Subnets = Stem + "subnets";
    public const string EipAllocations = Stem + "eip-allocations";
    public const string PrivateIpv4Addresses = Stem + "private-ipv4-addresses";
    public const string Ipv6Addresses = Stem + "ipv6-addresses";
    public const string IpAddressType = Stem + "ip-address-type";
    public const string TargetGroupAttributes = Stem + "target-group-attributes";
    public const string ListenerAttributes = Stem + "listener-attributes.";
    public const string Actions = Prefix + "/actions.";
    public const string SecurityGroups = Stem + "security-groups";
    public const string SslCert = Stem + "ssl-cert";
    public const string SslPorts = Stem + "ssl-ports";
    public const string BackendProtocol = Stem + "backend-protocol";
    public const string ProxyProtocolPerTargetGroup = Stem + "proxy-protocol-per-target-group";
    public const string QuicEnabledPorts = Stem + "quic-enabled-ports";
    public const string EnableTcpUdpListener = Stem + "enable-tcp-udp-listener";
    public const string HealthCheckProtocol = Stem + "healthcheck-protocol";
    public const string HealthCheckPort = Stem + "healthcheck-port";
    public const string HealthCheckPath = Stem + "healthcheck-path";
    public const string HealthCheckInterval = Stem + "healthcheck-interval";
    public const string HealthCheckTimeout = Stem + "healthcheck-timeout";

    /// <summary>The <c>spec.loadBalancerClass</c> that the AWS Load Balancer Controller takes.</summary>
    public const string LoadBalancerClass = "service.k8s.aws/nlb";

    /// <summary>The <c>spec.loadBalancerClass</c> that EKS Auto Mode takes.</summary>
    public const string AutoModeClass = "eks.amazonaws.com/nlb";
}

namespace ManifestSdk.Tests.Controllers;

/// <summary>The annotations that the controllers read, or once read, by their own sources: what the catalogue must contain.</summary>
internal static class KnownAnnotations
{
    /// <summary>76 names; those without a slash stand below <c>alb.ingress.kubernetes.io</c>.</summary>
    public const string AlbIngress = """
        acm-pca-arn actions.{name} auth-idp-cognito auth-idp-oidc auth-on-unauthenticated-request auth-scope auth-session-cookie auth-session-timeout
        auth-type backend-protocol backend-protocol-version certificate-arn certificate-arns conditions.{name} create-acm-cert customer-owned-ipv4-pool
        dry-run-plan enable-frontend-nlb frontend-nlb-attributes frontend-nlb-eip-allocations frontend-nlb-healthcheck-healthy-threshold-count
        frontend-nlb-healthcheck-interval-seconds frontend-nlb-healthcheck-path frontend-nlb-healthcheck-port frontend-nlb-healthcheck-protocol
        frontend-nlb-healthcheck-success-codes frontend-nlb-healthcheck-timeout-seconds frontend-nlb-healthcheck-unhealthy-threshold-count
        frontend-nlb-listener-port-mapping frontend-nlb-scheme frontend-nlb-security-groups frontend-nlb-subnets frontend-nlb-tags group.name group.order
        healthcheck-healthy-threshold-count healthcheck-interval-seconds healthcheck-path healthcheck-port healthcheck-protocol healthcheck-success-codes
        healthcheck-timeout-seconds healthy-threshold-count inbound-cidrs ip-address-type ipam-ipv4-pool-id jwt-validation listen-ports
        listener-attributes.{protocol}-{port} load-balancer-attributes load-balancer-name manage-backend-security-group-rules minimum-load-balancer-capacity
        multi-cluster-target-group mutual-authentication scheme security-group-inbound-cidrs security-group-prefix-lists security-groups
        shield-advanced-protection ssl-policy ssl-redirect subnets success-codes tags target-control-port.{service}.{port} target-group-attributes
        target-node-labels target-type transforms.{name} unhealthy-threshold-count use-regex-path-match waf-acl-id wafv2-acl-arn wafv2-acl-name web-acl-id
        """;

    /// <summary>56 names; those without a slash stand below <c>service.beta.kubernetes.io</c>.</summary>
    public const string NlbService = """
        actions.{protocol}-{port} aws-load-balancer-access-log-emit-interval aws-load-balancer-access-log-enabled aws-load-balancer-access-log-s3-bucket-name
        aws-load-balancer-access-log-s3-bucket-prefix aws-load-balancer-additional-resource-tags aws-load-balancer-alpn-policy aws-load-balancer-attributes
        aws-load-balancer-backend-protocol aws-load-balancer-connection-draining-enabled aws-load-balancer-connection-draining-timeout
        aws-load-balancer-connection-idle-timeout aws-load-balancer-cross-zone-load-balancing-enabled aws-load-balancer-disable-nlb-sg
        aws-load-balancer-eip-allocations aws-load-balancer-enable-icmp-for-path-mtu-discovery aws-load-balancer-enable-prefix-for-ipv6-source-nat
        aws-load-balancer-enable-tcp-udp-listener aws-load-balancer-extra-security-groups aws-load-balancer-healthcheck-healthy-threshold
        aws-load-balancer-healthcheck-interval aws-load-balancer-healthcheck-path aws-load-balancer-healthcheck-port aws-load-balancer-healthcheck-protocol
        aws-load-balancer-healthcheck-success-codes aws-load-balancer-healthcheck-timeout aws-load-balancer-healthcheck-unhealthy-threshold
        aws-load-balancer-inbound-sg-rules-on-private-link-traffic aws-load-balancer-internal aws-load-balancer-ip-address-type
        aws-load-balancer-ipv6-addresses aws-load-balancer-listener-attributes.{protocol}-{port} aws-load-balancer-manage-backend-security-group-rules
        aws-load-balancer-minimum-load-balancer-capacity aws-load-balancer-multi-cluster-target-group aws-load-balancer-name aws-load-balancer-nlb-target-type
        aws-load-balancer-private-ipv4-addresses aws-load-balancer-proxy-protocol aws-load-balancer-proxy-protocol-per-target-group
        aws-load-balancer-quic-enabled-containers aws-load-balancer-quic-enabled-ports aws-load-balancer-scheme aws-load-balancer-security-group-prefix-lists
        aws-load-balancer-security-groups aws-load-balancer-source-nat-ipv6-prefixes aws-load-balancer-ssl-cert aws-load-balancer-ssl-negotiation-policy
        aws-load-balancer-ssl-ports aws-load-balancer-subnets aws-load-balancer-target-group-attributes aws-load-balancer-target-group-attributes.{port}
        aws-load-balancer-target-node-labels aws-load-balancer-target-type aws-load-balancer-type load-balancer-source-ranges
        """;

    /// <summary>163 names; those without a slash stand below <c>nginx.ingress.kubernetes.io</c>.</summary>
    public const string NginxIngress = """
        add-base-url affinity affinity-canary-behavior affinity-mode allowlist-source-range app-root auth-always-set-cookie auth-cache-duration auth-cache-key
        auth-keepalive auth-keepalive-requests auth-keepalive-share-vars auth-keepalive-timeout auth-method auth-proxy-set-headers auth-realm
        auth-request-redirect auth-response-headers auth-secret auth-secret-type auth-signin auth-signin-redirect-param auth-snippet auth-tls-error-page
        auth-tls-match-cn auth-tls-pass-certificate-to-upstream auth-tls-secret auth-tls-verify-client auth-tls-verify-depth auth-type auth-url
        backend-protocol base-url-scheme canary canary-by-cookie canary-by-header canary-by-header-pattern canary-by-header-value canary-weight
        canary-weight-total client-body-buffer-size configuration-snippet connection-proxy-header cors-allow-credentials cors-allow-headers cors-allow-methods
        cors-allow-origin cors-expose-headers cors-max-age custom-headers custom-http-errors default-backend denylist-source-range
        disable-proxy-intercept-errors enable-access-log enable-cors enable-global-auth enable-influxdb enable-modsecurity enable-opentelemetry
        enable-opentracing enable-owasp-core-rules enable-rewrite-log fastcgi-index fastcgi-params-configmap force-ssl-redirect from-to-www-redirect
        global-rate-limit global-rate-limit-ignored-cidrs global-rate-limit-key global-rate-limit-window grpc-backend http2-push-preload influxdb-host
        influxdb-measurement influxdb-port influxdb-server-name limit-allowlist limit-burst-multiplier limit-connections limit-rate limit-rate-after limit-rpm
        limit-rps limit-whitelist load-balance lua-resty-waf lua-resty-waf-allow-unknown-content-types lua-resty-waf-debug lua-resty-waf-extra-rules
        lua-resty-waf-ignore-rulesets lua-resty-waf-process-multipart-body lua-resty-waf-score-threshold mirror-host mirror-request-body mirror-target
        modsecurity-snippet modsecurity-transaction-id opentelemetry-operation-name opentelemetry-trust-incoming-span opentracing-trust-incoming-span
        permanent-redirect permanent-redirect-code preserve-trailing-slash proxy-body-size proxy-buffer-size proxy-buffering proxy-buffers-number
        proxy-busy-buffers-size proxy-connect-timeout proxy-cookie-domain proxy-cookie-path proxy-http-version proxy-max-temp-file-size proxy-next-upstream
        proxy-next-upstream-timeout proxy-next-upstream-tries proxy-read-timeout proxy-redirect-from proxy-redirect-to proxy-request-buffering
        proxy-send-timeout proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-secret proxy-ssl-server-name proxy-ssl-verify proxy-ssl-verify-depth
        relative-redirects rewrite-target satisfy secure-backends secure-upstream secure-verify-ca-secret server-alias server-snippet service-upstream
        session-cookie-change-on-failure session-cookie-conditional-samesite-none session-cookie-domain session-cookie-expires session-cookie-hash
        session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure ssl-ciphers ssl-passthrough
        ssl-prefer-server-ciphers ssl-redirect stream-snippet temporal-redirect temporal-redirect-code upstream-hash-by upstream-hash-by-subset
        upstream-hash-by-subset-size upstream-vhost use-port-in-redirects use-regex whitelist-source-range x-forwarded-prefix
        """;

    /// <summary>39 names; those without a slash stand below <c>external-dns.kubernetes.io</c>.</summary>
    public const string ExternalDns = """
        access alias aws-evaluate-target-health aws-failover aws-geolocation-continent-code aws-geolocation-country-code aws-geolocation-subdivision-code
        aws-geoproximity-bias aws-geoproximity-coordinates aws-geoproximity-local-zone-group aws-geoproximity-region aws-health-check-id aws-hosted-zone-id
        aws-multi-value-answer aws-region aws-target-hosted-zone aws-weight azure-tags cloudflare-custom-hostname cloudflare-proxied cloudflare-record-comment
        cloudflare-region-key cloudflare-tags controller coredns-{option} dns.alpha.kubernetes.io/external dns.alpha.kubernetes.io/internal endpoints-type
        gateway-hostname-source hostname ingress ingress-hostname-source internal-hostname record-type scw-{option} set-identifier target ttl webhook-{option}
        """;

    /// <summary>35 names; those without a slash stand below <c>cert-manager.io</c>.</summary>
    public const string CertManager = """
        acme.cert-manager.io/http01-edit-in-place acme.cert-manager.io/http01-ingress-class acme.cert-manager.io/http01-ingress-ingressclassname
        acme.cert-manager.io/http01-parentreffallback alt-names cluster-issuer common-name duration email-sans ignore-tls-listeners ip-sans
        issue-temporary-certificate issuer issuer-group issuer-kind kubernetes.io/tls-acme private-key-algorithm private-key-encoding
        private-key-rotation-policy private-key-size renew-before renew-before-percentage revision-history-limit secret-template subject-countries
        subject-localities subject-organizationalunits subject-organizations subject-postalcodes subject-provinces subject-serialnumber
        subject-streetaddresses uri-sans usages venafi.cert-manager.io/custom-fields
        """;

    /// <summary>31 names; those without a slash stand below <c>service.beta.kubernetes.io</c>.</summary>
    public const string CloudProviderAws = """
        aws-load-balancer-access-log-emit-interval aws-load-balancer-access-log-enabled aws-load-balancer-access-log-s3-bucket-name
        aws-load-balancer-access-log-s3-bucket-prefix aws-load-balancer-additional-resource-tags aws-load-balancer-backend-protocol
        aws-load-balancer-connection-draining-enabled aws-load-balancer-connection-draining-timeout aws-load-balancer-connection-idle-timeout
        aws-load-balancer-cross-zone-load-balancing-enabled aws-load-balancer-eip-allocations aws-load-balancer-extra-security-groups
        aws-load-balancer-healthcheck-healthy-threshold aws-load-balancer-healthcheck-interval aws-load-balancer-healthcheck-path
        aws-load-balancer-healthcheck-port aws-load-balancer-healthcheck-protocol aws-load-balancer-healthcheck-timeout
        aws-load-balancer-healthcheck-unhealthy-threshold aws-load-balancer-internal aws-load-balancer-private-ipv4-addresses aws-load-balancer-proxy-protocol
        aws-load-balancer-security-groups aws-load-balancer-ssl-cert aws-load-balancer-ssl-negotiation-policy aws-load-balancer-ssl-ports
        aws-load-balancer-subnets aws-load-balancer-target-group-attributes aws-load-balancer-target-node-labels aws-load-balancer-type
        load-balancer-source-ranges
        """;

    /// <summary>8 names; those without a slash stand below <c>kubernetes.io</c>.</summary>
    public const string Kubernetes = """
        controller.kubernetes.io/pod-deletion-cost endpointslice.kubernetes.io/skip-mirror ingress.class ingressclass.kubernetes.io/is-default-class
        service.kubernetes.io/headless service.kubernetes.io/service-proxy-name service.kubernetes.io/topology-aware-hints service.kubernetes.io/topology-mode
        """;
}

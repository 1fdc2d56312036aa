using ManifestSdk.Controllers;
using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>
/// An IngressClassParams (<c>elbv2.k8s.aws/v1beta1</c>, in no namespace): what holds for every ALB of an IngressClass. The
/// AWS Load Balancer Controller lets it win over the Ingresses' annotations, without a word.
/// </summary>
public sealed class IngressClassParamsBuilder : ResourceBuilder<IngressClassParamsBuilder>
{
    internal IngressClassParamsBuilder(string name)
        : base("elbv2.k8s.aws/v1beta1", "IngressClassParams", name)
    {
    }

    /// <summary>Says who reaches the ALBs, <c>spec.scheme</c>.</summary>
    /// <param name="scheme">The internet, or the VPC.</param>
    public IngressClassParamsBuilder Scheme(AlbScheme scheme)
    {
        Spec.Set("scheme", scheme.ToText(), CallSite.Argument(nameof(scheme)));
        return this;
    }

    /// <summary>Says which IP versions the ALBs answer, <c>spec.ipAddressType</c>.</summary>
    /// <param name="ipAddressType">The versions.</param>
    public IngressClassParamsBuilder IpAddressType(AlbIpAddressType ipAddressType)
    {
        Spec.Set("ipAddressType", ipAddressType.ToText(), CallSite.Argument(nameof(ipAddressType)));
        return this;
    }

    /// <summary>Says where requests are sent, <c>spec.targetType</c>.</summary>
    /// <param name="targetType">To nodes, or straight to Pods.</param>
    public IngressClassParamsBuilder TargetType(AlbTargetType targetType)
    {
        Spec.Set("targetType", targetType.ToText(), CallSite.Argument(nameof(targetType)));
        return this;
    }

    /// <summary>Makes all Ingresses of the class share one ALB, <c>spec.group.name</c>.</summary>
    /// <param name="name">The group.</param>
    public IngressClassParamsBuilder Group(string name)
    {
        Spec.Mapping("group").SetArgument("name", name);
        return this;
    }

    /// <summary>Names the ALB, <c>spec.loadBalancerName</c>.</summary>
    /// <param name="loadBalancerName">At most 32 letters, digits and dashes.</param>
    public IngressClassParamsBuilder LoadBalancerName(string loadBalancerName)
    {
        Spec.SetArgument("loadBalancerName", loadBalancerName);
        return this;
    }

    /// <summary>Sets the certificates, <c>spec.certificateArn</c>.</summary>
    /// <param name="certificateArns">ARNs of certificates in ACM; the first is the default (MSDK8011).</param>
    public IngressClassParamsBuilder CertificateArn(params Arn[] certificateArns)
    {
        Spec.SetArguments("certificateArn", certificateArns);
        return this;
    }

    /// <summary>Sets the TLS versions and ciphers, <c>spec.sslPolicy</c>.</summary>
    /// <param name="sslPolicy">A policy of Elastic Load Balancing: <c>ELBSecurityPolicy-TLS13-1-2-2021-06</c>.</param>
    public IngressClassParamsBuilder SslPolicy(string sslPolicy)
    {
        Spec.SetArgument("sslPolicy", sslPolicy);
        return this;
    }

    /// <summary>Redirects HTTP to this port, <c>spec.sslRedirectPort</c>, which the controller keeps as text.</summary>
    /// <param name="sslRedirectPort">The port of an HTTPS listener, 1 to 65535.</param>
    public IngressClassParamsBuilder SslRedirectPort(int sslRedirectPort)
    {
        Spec.Set("sslRedirectPort", AnnotationText.Of(sslRedirectPort), CallSite.Argument(nameof(sslRedirectPort)));
        return this;
    }

    /// <summary>Lets only these clients in, <c>spec.inboundCIDRs</c>.</summary>
    /// <param name="inboundCidrs">CIDRs without bits behind the prefix: <c>203.0.113.0/24</c> (MSDK3020).</param>
    public IngressClassParamsBuilder InboundCidrs(params Cidr[] inboundCidrs)
    {
        Spec.SetArguments("inboundCIDRs", inboundCidrs);
        return this;
    }

    /// <summary>Places the ALBs, <c>spec.subnets.ids</c>.</summary>
    /// <param name="ids">Subnets of at least two zones: <c>subnet-0123456789abcdef0</c>.</param>
    public IngressClassParamsBuilder Subnets(params string[] ids)
    {
        Spec.Mapping("subnets").SetArguments("ids", ids);
        return this;
    }

    /// <summary>Bounds which namespaces may use the class, <c>spec.namespaceSelector</c>.</summary>
    /// <param name="namespaceSelector">Spells it out.</param>
    public IngressClassParamsBuilder NamespaceSelector(Action<LabelSelectorBuilder> namespaceSelector)
    {
        Spec.Select("namespaceSelector", namespaceSelector);
        return this;
    }

    /// <summary>Tags what the controller makes in AWS, <c>spec.tags</c>.</summary>
    /// <param name="tags">Keys and values.</param>
    public IngressClassParamsBuilder Tags(params (string Key, string Value)[] tags)
    {
        Spec.Sequence("tags").AddPairs("key", "value", tags);
        return this;
    }

    /// <summary>Sets attributes of the ALBs, <c>spec.loadBalancerAttributes</c>.</summary>
    /// <param name="attributes">Keys and values: <c>("idle_timeout.timeout_seconds", "120")</c>.</param>
    public IngressClassParamsBuilder LoadBalancerAttributes(params (string Key, string Value)[] attributes)
    {
        Spec.Sequence("loadBalancerAttributes").AddPairs("key", "value", attributes);
        return this;
    }
}

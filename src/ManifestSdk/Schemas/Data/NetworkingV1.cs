// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>networking.k8s.io/v1</c>.</summary>
internal static class NetworkingV1
{
    public const string Text = """
        kind IPAddress cluster
        kind Ingress namespaced
        kind IngressClass cluster
        kind NetworkPolicy namespaced
        kind ServiceCIDR cluster
        type HTTPIngressPath
          backend!: IngressBackend
          path: text
          pathType!: =Exact|ImplementationSpecific|Prefix
        type HTTPIngressRuleValue
          paths!: [HTTPIngressPath]
        type IPAddress
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: IPAddressSpec
        type IPAddressSpec
          parentRef!: ParentReference
        type IPBlock
          cidr!: text
          except: [text]
        type Ingress
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: IngressSpec
          status: object
        type IngressBackend
          resource: v1.TypedLocalObjectReference
          service: IngressServiceBackend
        type IngressClass
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: IngressClassSpec
        type IngressClassParametersReference
          apiGroup: text
          kind!: text
          name!: text
          namespace: text
          scope: =Cluster|Namespace
        type IngressClassSpec
          controller: text
          parameters: IngressClassParametersReference
        type IngressRule
          host: text
          http: HTTPIngressRuleValue
        type IngressServiceBackend
          name!: text
          port: ServiceBackendPort
        type IngressSpec
          defaultBackend: IngressBackend
          ingressClassName: text
          rules: [IngressRule]
          tls: [IngressTLS]
        type IngressTLS
          hosts: [text]
          secretName: text
        type NetworkPolicy
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: NetworkPolicySpec
        type NetworkPolicyEgressRule
          ports: [NetworkPolicyPort]
          to: [NetworkPolicyPeer]
        type NetworkPolicyIngressRule
          from: [NetworkPolicyPeer]
          ports: [NetworkPolicyPort]
        type NetworkPolicyPeer
          ipBlock: IPBlock
          namespaceSelector: meta/v1.LabelSelector
          podSelector: meta/v1.LabelSelector
        type NetworkPolicyPort
          endPort: int32
          port: int-or-text
          protocol: =SCTP|TCP|UDP
        type NetworkPolicySpec
          egress: [NetworkPolicyEgressRule]
          ingress: [NetworkPolicyIngressRule]
          podSelector: meta/v1.LabelSelector
          policyTypes: [=Egress|Ingress]
        type ParentReference
          group: text
          name!: text
          namespace: text
          resource!: text
        type ServiceBackendPort
          name: text
          number: int32
        type ServiceCIDR
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: ServiceCIDRSpec
          status: object
        type ServiceCIDRSpec
          cidrs: [text]
        """;
}

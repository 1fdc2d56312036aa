// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>discovery.k8s.io/v1</c>.</summary>
internal static class DiscoveryV1
{
    public const string Text = """
        kind EndpointSlice namespaced
        type Endpoint
          addresses!: [text]
          conditions: EndpointConditions
          deprecatedTopology: {text}
          hints: EndpointHints
          hostname: text
          nodeName: text
          targetRef: v1.ObjectReference
          zone: text
        type EndpointConditions
          ready: bool
          serving: bool
          terminating: bool
        type EndpointHints
          forNodes: [ForNode]
          forZones: [ForZone]
        type EndpointPort
          appProtocol: text
          name: text
          port: int32
          protocol: =SCTP|TCP|UDP
        type EndpointSlice
          addressType!: =FQDN|IPv4|IPv6
          apiVersion: text
          endpoints: [Endpoint]
          kind: text
          metadata: meta/v1.ObjectMeta
          ports: [EndpointPort]
        type ForNode
          name!: text
        type ForZone
          name!: text
        """;
}

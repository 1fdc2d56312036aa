// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>node.k8s.io/v1</c>.</summary>
internal static class NodeV1
{
    public const string Text = """
        kind RuntimeClass cluster
        type Overhead
          podFixed: {quantity}
        type RuntimeClass
          apiVersion: text
          handler!: text
          kind: text
          metadata: meta/v1.ObjectMeta
          overhead: Overhead
          scheduling: Scheduling
        type Scheduling
          nodeSelector: {text}
          tolerations: [v1.Toleration]
        """;
}

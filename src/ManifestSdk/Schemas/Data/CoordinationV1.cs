// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>coordination.k8s.io/v1</c>.</summary>
internal static class CoordinationV1
{
    public const string Text = """
        kind Lease namespaced
        type Lease
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: LeaseSpec
        type LeaseSpec
          acquireTime: time
          holderIdentity: text
          leaseDurationSeconds: int32
          leaseTransitions: int32
          preferredHolder: text
          renewTime: time
          strategy: text
        """;
}

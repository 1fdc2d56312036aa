// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>policy/v1</c>.</summary>
internal static class PolicyV1
{
    public const string Text = """
        kind Eviction namespaced
        kind PodDisruptionBudget namespaced
        type Eviction
          apiVersion: text
          deleteOptions: meta/v1.DeleteOptions
          kind: text
          metadata: meta/v1.ObjectMeta
        type PodDisruptionBudget
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: PodDisruptionBudgetSpec
          status: object
        type PodDisruptionBudgetSpec
          maxUnavailable: int-or-text
          minAvailable: int-or-text
          selector: meta/v1.LabelSelector
          unhealthyPodEvictionPolicy: =AlwaysAllow|IfHealthyBudget
        """;
}

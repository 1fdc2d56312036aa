// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>scheduling.k8s.io/v1</c>.</summary>
internal static class SchedulingV1
{
    public const string Text = """
        kind PriorityClass cluster
        type PriorityClass
          apiVersion: text
          description: text
          globalDefault: bool
          kind: text
          metadata: meta/v1.ObjectMeta
          preemptionPolicy: =Never|PreemptLowerPriority
          value: int32
        """;
}

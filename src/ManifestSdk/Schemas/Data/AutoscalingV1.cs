// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>autoscaling/v1</c>.</summary>
internal static class AutoscalingV1
{
    public const string Text = """
        kind HorizontalPodAutoscaler namespaced
        kind Scale namespaced
        type CrossVersionObjectReference
          apiVersion: text
          kind!: text
          name!: text
        type HorizontalPodAutoscaler
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: HorizontalPodAutoscalerSpec
          status: object
        type HorizontalPodAutoscalerSpec
          maxReplicas!: int32
          minReplicas: int32
          scaleTargetRef!: CrossVersionObjectReference
          targetCPUUtilizationPercentage: int32
        type Scale
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: ScaleSpec
          status: object
        type ScaleSpec
          replicas: int32
        """;
}

// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>autoscaling/v2</c>.</summary>
internal static class AutoscalingV2
{
    public const string Text = """
        kind HorizontalPodAutoscaler namespaced
        type ContainerResourceMetricSource
          container!: text
          name!: text
          target!: MetricTarget
        type CrossVersionObjectReference
          apiVersion: text
          kind!: text
          name!: text
        type ExternalMetricSource
          metric!: MetricIdentifier
          target!: MetricTarget
        type HPAScalingPolicy
          periodSeconds!: int32
          type!: =Percent|Pods
          value!: int32
        type HPAScalingRules
          policies: [HPAScalingPolicy]
          selectPolicy: =Disabled|Max|Min
          stabilizationWindowSeconds: int32
          tolerance: quantity
        type HorizontalPodAutoscaler
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: HorizontalPodAutoscalerSpec
          status: object
        type HorizontalPodAutoscalerBehavior
          scaleDown: HPAScalingRules
          scaleUp: HPAScalingRules
        type HorizontalPodAutoscalerSpec
          behavior: HorizontalPodAutoscalerBehavior
          maxReplicas!: int32
          metrics: [MetricSpec]
          minReplicas: int32
          scaleTargetRef!: CrossVersionObjectReference
        type MetricIdentifier
          name!: text
          selector: meta/v1.LabelSelector
        type MetricSpec
          containerResource: ContainerResourceMetricSource
          external: ExternalMetricSource
          object: ObjectMetricSource
          pods: PodsMetricSource
          resource: ResourceMetricSource
          type!: =ContainerResource|External|Object|Pods|Resource
        type MetricTarget
          averageUtilization: int32
          averageValue: quantity
          type!: =AverageValue|Utilization|Value
          value: quantity
        type ObjectMetricSource
          describedObject!: CrossVersionObjectReference
          metric!: MetricIdentifier
          target!: MetricTarget
        type PodsMetricSource
          metric!: MetricIdentifier
          target!: MetricTarget
        type ResourceMetricSource
          name!: text
          target!: MetricTarget
        """;
}

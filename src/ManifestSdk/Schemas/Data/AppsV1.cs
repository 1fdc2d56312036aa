// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>apps/v1</c>.</summary>
internal static class AppsV1
{
    public const string Text = """
        kind ControllerRevision namespaced
        kind DaemonSet namespaced
        kind Deployment namespaced
        kind ReplicaSet namespaced
        kind StatefulSet namespaced
        type ControllerRevision
          apiVersion: text
          data: object
          kind: text
          metadata: meta/v1.ObjectMeta
          revision: int64
        type DaemonSet
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: DaemonSetSpec
          status: object
        type DaemonSetSpec
          minReadySeconds: int32
          revisionHistoryLimit: int32
          selector: meta/v1.LabelSelector
          template!: v1.PodTemplateSpec
          updateStrategy: DaemonSetUpdateStrategy
        type DaemonSetUpdateStrategy
          rollingUpdate: RollingUpdateDaemonSet
          type: =OnDelete|RollingUpdate
        type Deployment
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: DeploymentSpec
          status: object
        type DeploymentSpec
          minReadySeconds: int32
          paused: bool
          progressDeadlineSeconds: int32
          replicas: int32
          revisionHistoryLimit: int32
          selector: meta/v1.LabelSelector
          strategy: DeploymentStrategy
          template!: v1.PodTemplateSpec
        type DeploymentStrategy
          rollingUpdate: RollingUpdateDeployment
          type: =Recreate|RollingUpdate
        type ReplicaSet
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: ReplicaSetSpec
          status: object
        type ReplicaSetSpec
          minReadySeconds: int32
          replicas: int32
          selector: meta/v1.LabelSelector
          template: v1.PodTemplateSpec
        type RollingUpdateDaemonSet
          maxSurge: int-or-text
          maxUnavailable: int-or-text
        type RollingUpdateDeployment
          maxSurge: int-or-text
          maxUnavailable: int-or-text
        type RollingUpdateStatefulSetStrategy
          maxUnavailable: int-or-text
          partition: int32
        type StatefulSet
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: StatefulSetSpec
          status: object
        type StatefulSetOrdinals
          start: int32
        type StatefulSetPersistentVolumeClaimRetentionPolicy
          whenDeleted: =Delete|Retain
          whenScaled: =Delete|Retain
        type StatefulSetSpec
          minReadySeconds: int32
          ordinals: StatefulSetOrdinals
          persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy
          podManagementPolicy: =OrderedReady|Parallel
          replicas: int32
          revisionHistoryLimit: int32
          selector: meta/v1.LabelSelector
          serviceName: text
          template!: v1.PodTemplateSpec
          updateStrategy: StatefulSetUpdateStrategy
          volumeClaimTemplates: [v1.PersistentVolumeClaim]
        type StatefulSetUpdateStrategy
          rollingUpdate: RollingUpdateStatefulSetStrategy
          type: =OnDelete|RollingUpdate
        """;
}

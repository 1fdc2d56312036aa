// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>storage.k8s.io/v1</c>.</summary>
internal static class StorageV1
{
    public const string Text = """
        kind CSIDriver cluster
        kind CSINode cluster
        kind CSIStorageCapacity namespaced
        kind StorageClass cluster
        kind VolumeAttachment cluster
        kind VolumeAttributesClass cluster
        type CSIDriver
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: CSIDriverSpec
        type CSIDriverSpec
          attachRequired: bool
          fsGroupPolicy: text
          nodeAllocatableUpdatePeriodSeconds: int64
          podInfoOnMount: bool
          preventPodSchedulingIfMissing: bool
          requiresRepublish: bool
          seLinuxMount: bool
          serviceAccountTokenInSecrets: bool
          storageCapacity: bool
          tokenRequests: [TokenRequest]
          volumeLifecycleModes: [text]
        type CSINode
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: CSINodeSpec
        type CSINodeDriver
          allocatable: VolumeNodeResources
          name!: text
          nodeID!: text
          topologyKeys: [text]
        type CSINodeSpec
          drivers!: [CSINodeDriver]
        type CSIStorageCapacity
          apiVersion: text
          capacity: quantity
          kind: text
          maximumVolumeSize: quantity
          metadata: meta/v1.ObjectMeta
          nodeTopology: meta/v1.LabelSelector
          storageClassName!: text
        type StorageClass
          allowVolumeExpansion: bool
          allowedTopologies: [v1.TopologySelectorTerm]
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          mountOptions: [text]
          parameters: {text}
          provisioner!: text
          reclaimPolicy: =Delete|Recycle|Retain
          volumeBindingMode: =Immediate|WaitForFirstConsumer
        type TokenRequest
          audience!: text
          expirationSeconds: int64
        type VolumeAttachment
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: VolumeAttachmentSpec
          status: object
        type VolumeAttachmentSource
          inlineVolumeSpec: v1.PersistentVolumeSpec
          persistentVolumeName: text
        type VolumeAttachmentSpec
          attacher!: text
          nodeName!: text
          source!: VolumeAttachmentSource
        type VolumeAttributesClass
          apiVersion: text
          driverName!: text
          kind: text
          metadata: meta/v1.ObjectMeta
          parameters: {text}
        type VolumeNodeResources
          count: int32
        """;
}

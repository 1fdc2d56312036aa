// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>meta/v1</c>.</summary>
internal static class MetaV1
{
    public const string Text = """
        type DeleteOptions
          apiVersion: text
          dryRun: [text]
          gracePeriodSeconds: int64
          ignoreStoreReadErrorWithClusterBreakingPotential: bool
          kind: text
          orphanDependents: bool
          preconditions: Preconditions
          propagationPolicy: text
        type FieldSelectorRequirement
          key!: text
          operator!: text
          values: [text]
        type LabelSelector
          matchExpressions: [LabelSelectorRequirement]
          matchLabels: {text}
        type LabelSelectorRequirement
          key!: text
          operator!: =DoesNotExist|Exists|In|NotIn
          values: [text]
        type ManagedFieldsEntry
          apiVersion: text
          fieldsType: text
          fieldsV1: object
          manager: text
          operation: text
          subresource: text
          time: time
        type ObjectMeta
          annotations: {text}
          creationTimestamp: time
          deletionGracePeriodSeconds: int64
          deletionTimestamp: time
          finalizers: [text]
          generateName: text
          generation: int64
          labels: {text}
          managedFields: [ManagedFieldsEntry]
          name: text
          namespace: text
          ownerReferences: [OwnerReference]
          resourceVersion: text
          selfLink: text
          uid: text
        type OwnerReference
          apiVersion!: text
          blockOwnerDeletion: bool
          controller: bool
          kind!: text
          name!: text
          uid!: text
        type Preconditions
          resourceVersion: text
          uid: text
        """;
}

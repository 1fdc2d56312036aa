// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>batch/v1</c>.</summary>
internal static class BatchV1
{
    public const string Text = """
        kind CronJob namespaced
        kind Job namespaced
        type CronJob
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: CronJobSpec
          status: object
        type CronJobSpec
          concurrencyPolicy: =Allow|Forbid|Replace
          failedJobsHistoryLimit: int32
          jobTemplate!: JobTemplateSpec
          schedule!: text
          startingDeadlineSeconds: int64
          successfulJobsHistoryLimit: int32
          suspend: bool
          timeZone: text
        type Job
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: JobSpec
          status: object
        type JobSpec
          activeDeadlineSeconds: int64
          backoffLimit: int32
          backoffLimitPerIndex: int32
          completionMode: =Indexed|NonIndexed
          completions: int32
          managedBy: text
          manualSelector: bool
          maxFailedIndexes: int32
          parallelism: int32
          podFailurePolicy: PodFailurePolicy
          podReplacementPolicy: =Failed|TerminatingOrFailed
          selector: meta/v1.LabelSelector
          successPolicy: SuccessPolicy
          suspend: bool
          template!: v1.PodTemplateSpec
          ttlSecondsAfterFinished: int32
        type JobTemplateSpec
          metadata: meta/v1.ObjectMeta
          spec: JobSpec
        type PodFailurePolicy
          rules!: [PodFailurePolicyRule]
        type PodFailurePolicyOnExitCodesRequirement
          containerName: text
          operator!: =In|NotIn
          values!: [int32]
        type PodFailurePolicyOnPodConditionsPattern
          status: text
          type!: text
        type PodFailurePolicyRule
          action!: =Count|FailIndex|FailJob|Ignore
          onExitCodes: PodFailurePolicyOnExitCodesRequirement
          onPodConditions: [PodFailurePolicyOnPodConditionsPattern]
        type SuccessPolicy
          rules!: [SuccessPolicyRule]
        type SuccessPolicyRule
          succeededCount: int32
          succeededIndexes: text
        """;
}

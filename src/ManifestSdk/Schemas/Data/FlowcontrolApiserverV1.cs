// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>flowcontrol.apiserver.k8s.io/v1</c>.</summary>
internal static class FlowcontrolApiserverV1
{
    public const string Text = """
        kind FlowSchema cluster
        kind PriorityLevelConfiguration cluster
        type ExemptPriorityLevelConfiguration
          lendablePercent: int32
          nominalConcurrencyShares: int32
        type FlowDistinguisherMethod
          type!: text
        type FlowSchema
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: FlowSchemaSpec
          status: object
        type FlowSchemaSpec
          distinguisherMethod: FlowDistinguisherMethod
          matchingPrecedence: int32
          priorityLevelConfiguration!: PriorityLevelConfigurationReference
          rules: [PolicyRulesWithSubjects]
        type GroupSubject
          name!: text
        type LimitResponse
          queuing: QueuingConfiguration
          type!: text
        type LimitedPriorityLevelConfiguration
          borrowingLimitPercent: int32
          lendablePercent: int32
          limitResponse: LimitResponse
          nominalConcurrencyShares: int32
        type NonResourcePolicyRule
          nonResourceURLs!: [text]
          verbs!: [text]
        type PolicyRulesWithSubjects
          nonResourceRules: [NonResourcePolicyRule]
          resourceRules: [ResourcePolicyRule]
          subjects!: [Subject]
        type PriorityLevelConfiguration
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: PriorityLevelConfigurationSpec
          status: object
        type PriorityLevelConfigurationReference
          name!: text
        type PriorityLevelConfigurationSpec
          exempt: ExemptPriorityLevelConfiguration
          limited: LimitedPriorityLevelConfiguration
          type!: text
        type QueuingConfiguration
          handSize: int32
          queueLengthLimit: int32
          queues: int32
        type ResourcePolicyRule
          apiGroups!: [text]
          clusterScope: bool
          namespaces: [text]
          resources!: [text]
          verbs!: [text]
        type ServiceAccountSubject
          name!: text
          namespace!: text
        type Subject
          group: GroupSubject
          kind!: text
          serviceAccount: ServiceAccountSubject
          user: UserSubject
        type UserSubject
          name!: text
        """;
}

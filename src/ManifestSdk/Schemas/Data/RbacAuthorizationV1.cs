// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>rbac.authorization.k8s.io/v1</c>.</summary>
internal static class RbacAuthorizationV1
{
    public const string Text = """
        kind ClusterRole cluster
        kind ClusterRoleBinding cluster
        kind Role namespaced
        kind RoleBinding namespaced
        type AggregationRule
          clusterRoleSelectors: [meta/v1.LabelSelector]
        type ClusterRole
          aggregationRule: AggregationRule
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          rules: [PolicyRule]
        type ClusterRoleBinding
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          roleRef!: RoleRef
          subjects: [Subject]
        type PolicyRule
          apiGroups: [text]
          nonResourceURLs: [text]
          resourceNames: [text]
          resources: [text]
          verbs!: [text]
        type Role
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          rules: [PolicyRule]
        type RoleBinding
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          roleRef!: RoleRef
          subjects: [Subject]
        type RoleRef
          apiGroup: text
          kind!: =ClusterRole|Role
          name!: text
        type Subject
          apiGroup: text
          kind!: =Group|ServiceAccount|User
          name!: text
          namespace: text
        """;
}

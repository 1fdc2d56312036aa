// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>authorization.k8s.io/v1</c>.</summary>
internal static class AuthorizationV1
{
    public const string Text = """
        kind LocalSubjectAccessReview namespaced
        kind SelfSubjectAccessReview cluster
        kind SelfSubjectRulesReview cluster
        kind SubjectAccessReview cluster
        type FieldSelectorAttributes
          rawSelector: text
          requirements: [meta/v1.FieldSelectorRequirement]
        type LabelSelectorAttributes
          rawSelector: text
          requirements: [meta/v1.LabelSelectorRequirement]
        type LocalSubjectAccessReview
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: SubjectAccessReviewSpec
          status: object
        type NonResourceAttributes
          path: text
          verb: text
        type ResourceAttributes
          fieldSelector: FieldSelectorAttributes
          group: text
          labelSelector: LabelSelectorAttributes
          name: text
          namespace: text
          resource: text
          subresource: text
          verb: text
          version: text
        type SelfSubjectAccessReview
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: SelfSubjectAccessReviewSpec
          status: object
        type SelfSubjectAccessReviewSpec
          nonResourceAttributes: NonResourceAttributes
          resourceAttributes: ResourceAttributes
        type SelfSubjectRulesReview
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: SelfSubjectRulesReviewSpec
          status: object
        type SelfSubjectRulesReviewSpec
          namespace: text
        type SubjectAccessReview
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: SubjectAccessReviewSpec
          status: object
        type SubjectAccessReviewSpec
          extra: {[text]}
          groups: [text]
          nonResourceAttributes: NonResourceAttributes
          resourceAttributes: ResourceAttributes
          uid: text
          user: text
        """;
}

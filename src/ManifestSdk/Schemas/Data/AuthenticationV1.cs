// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>authentication.k8s.io/v1</c>.</summary>
internal static class AuthenticationV1
{
    public const string Text = """
        kind SelfSubjectReview cluster
        kind TokenRequest namespaced
        kind TokenReview cluster
        type BoundObjectReference
          apiVersion: text
          kind: text
          name: text
          uid: text
        type SelfSubjectReview
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          status: object
        type TokenRequest
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: TokenRequestSpec
          status: object
        type TokenRequestSpec
          audiences: [text]
          boundObjectRef: BoundObjectReference
          expirationSeconds: int64
        type TokenReview
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: TokenReviewSpec
          status: object
        type TokenReviewSpec
          audiences: [text]
          token!: text
        """;
}

// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>apiregistration.k8s.io/v1</c>.</summary>
internal static class ApiregistrationV1
{
    public const string Text = """
        kind APIService cluster
        type APIService
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec: APIServiceSpec
          status: object
        type APIServiceSpec
          caBundle: bytes
          group: text
          groupPriorityMinimum!: int32
          insecureSkipTLSVerify: bool
          service: ServiceReference
          version: text
          versionPriority!: int32
        type ServiceReference
          name: text
          namespace: text
          port: int32
        """;
}

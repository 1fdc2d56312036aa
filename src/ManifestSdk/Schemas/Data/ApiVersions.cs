// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The API versions with schemas.</summary>
internal static class ApiVersions
{
    public static readonly string[] All =
    [
        "admissionregistration.k8s.io/v1",
        "apiextensions.k8s.io/v1",
        "apiregistration.k8s.io/v1",
        "apps/v1",
        "authentication.k8s.io/v1",
        "authorization.k8s.io/v1",
        "autoscaling/v1",
        "autoscaling/v2",
        "batch/v1",
        "certificates.k8s.io/v1",
        "coordination.k8s.io/v1",
        "discovery.k8s.io/v1",
        "events.k8s.io/v1",
        "flowcontrol.apiserver.k8s.io/v1",
        "meta/v1",
        "networking.k8s.io/v1",
        "node.k8s.io/v1",
        "policy/v1",
        "rbac.authorization.k8s.io/v1",
        "resource.k8s.io/v1",
        "scheduling.k8s.io/v1",
        "storage.k8s.io/v1",
        "v1",
    ];

    /// <summary>The schemas of an API version as text, or <see langword="null"/>. Each text is loaded when it is first asked for.</summary>
    public static string? TextOf(string apiVersion) => apiVersion switch
    {
        "admissionregistration.k8s.io/v1" => AdmissionregistrationV1.Text,
        "apiextensions.k8s.io/v1" => ApiextensionsV1.Text,
        "apiregistration.k8s.io/v1" => ApiregistrationV1.Text,
        "apps/v1" => AppsV1.Text,
        "authentication.k8s.io/v1" => AuthenticationV1.Text,
        "authorization.k8s.io/v1" => AuthorizationV1.Text,
        "autoscaling/v1" => AutoscalingV1.Text,
        "autoscaling/v2" => AutoscalingV2.Text,
        "batch/v1" => BatchV1.Text,
        "certificates.k8s.io/v1" => CertificatesV1.Text,
        "coordination.k8s.io/v1" => CoordinationV1.Text,
        "discovery.k8s.io/v1" => DiscoveryV1.Text,
        "events.k8s.io/v1" => EventsV1.Text,
        "flowcontrol.apiserver.k8s.io/v1" => FlowcontrolApiserverV1.Text,
        "meta/v1" => MetaV1.Text,
        "networking.k8s.io/v1" => NetworkingV1.Text,
        "node.k8s.io/v1" => NodeV1.Text,
        "policy/v1" => PolicyV1.Text,
        "rbac.authorization.k8s.io/v1" => RbacAuthorizationV1.Text,
        "resource.k8s.io/v1" => ResourceV1.Text,
        "scheduling.k8s.io/v1" => SchedulingV1.Text,
        "storage.k8s.io/v1" => StorageV1.Text,
        "v1" => V1.Text,
        _ => null,
    };
}

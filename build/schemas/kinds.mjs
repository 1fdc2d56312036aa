// What the declarations do not say about kinds and fields. Each entry is a fact about kube-apiserver.

/** Kinds that live outside any namespace. */
export const clusterScoped = new Set(`
  APIService ClusterRole ClusterRoleBinding ClusterTrustBundle CSIDriver CSINode CertificateSigningRequest ComponentStatus
  CustomResourceDefinition DeviceClass DeviceTaintRule FlowSchema IPAddress IngressClass MutatingAdmissionPolicy
  MutatingAdmissionPolicyBinding MutatingWebhookConfiguration Namespace Node PersistentVolume PriorityClass
  PriorityLevelConfiguration ResourceSlice RuntimeClass SelfSubjectAccessReview SelfSubjectReview SelfSubjectRulesReview ServiceCIDR
  StorageClass SubjectAccessReview TokenReview ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding
  ValidatingWebhookConfiguration VolumeAttachment VolumeAttributesClass
`.trim().split(/\s+/));

/** Fields that the schema calls required although the server fills them in, or takes their zero for an answer. */
export const filledIn = new Set([
  'apps/v1.ControllerRevision.revision',
  'rbac.authorization.k8s.io/v1.RoleRef.apiGroup',
  'scheduling.k8s.io/v1.PriorityClass.value',
  'v1.HTTPHeader.value',
  'v1.LimitRangeSpec.limits',
  'v1.Sysctl.value',
]);

/** Required fields of which a rule of their own speaks, because it can say more. */
export const spokenFor = new Set([
  'apps/v1.DaemonSetSpec.selector',
  'apps/v1.DeploymentSpec.selector',
  'apps/v1.ReplicaSetSpec.selector',
  'apps/v1.StatefulSetSpec.selector',
  'v1.PodSpec.containers',
]);

/** Fields with listed values that take others too. */
export const open = new Set([
  // Any qualified name is a type.
  'v1.LimitRangeItem.type',
]);

/** Fields whose values the schema leaves open although the server takes only these. */
export const closed = new Map(Object.entries({
  'apiextensions.k8s.io/v1.CustomResourceDefinitionSpec.scope': 'Cluster|Namespaced',
  'apps/v1.StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': 'Delete|Retain',
  'apps/v1.StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': 'Delete|Retain',
  'autoscaling/v2.HPAScalingPolicy.type': 'Percent|Pods',
  'autoscaling/v2.HPAScalingRules.selectPolicy': 'Disabled|Max|Min',
  'autoscaling/v2.MetricSpec.type': 'ContainerResource|External|Object|Pods|Resource',
  'autoscaling/v2.MetricTarget.type': 'AverageValue|Utilization|Value',
  'meta/v1.LabelSelectorRequirement.operator': 'DoesNotExist|Exists|In|NotIn',
  'networking.k8s.io/v1.IngressClassParametersReference.scope': 'Cluster|Namespace',
  'rbac.authorization.k8s.io/v1.RoleRef.kind': 'ClusterRole|Role',
  'rbac.authorization.k8s.io/v1.Subject.kind': 'Group|ServiceAccount|User',
  'v1.ContainerResizePolicy.restartPolicy': 'NotRequired|RestartContainer',
  'v1.ServiceSpec.trafficDistribution': 'PreferClose|PreferSameNode|PreferSameZone',
}));

/** API versions of the package that Kubernetes no longer serves; src/ManifestSdk/Schemas/RemovedApiVersions.cs says since when. */
export const isServed = apiVersion => /(^|\/)v\d+$/.test(apiVersion);

using ManifestSdk.Model;
using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>What the API server demands although its published schema lets it be left out.</summary>
internal sealed class EmptyValueRule : ManifestRule
{
    private static readonly TypeTable<string> Table = new(
        ("apps/v1.DaemonSet|apps/v1.Deployment|apps/v1.ReplicaSet|apps/v1.StatefulSet", "spec"),
        ("batch/v1.CronJob|batch/v1.Job|batch/v1.JobTemplateSpec|networking.k8s.io/v1.IngressClass", "spec"),
        ("v1.PersistentVolume|v1.PersistentVolumeClaim|v1.ReplicationController|v1.Service", "spec"),
        ("apps/v1.ReplicaSetSpec|v1.ReplicationControllerSpec", "template"),
        ("v1.PodTemplate", "template"),
        ("v1.PersistentVolumeClaimSpec", "accessModes"),
        ("v1.PersistentVolumeClaimSpec", "resources.requests.storage"),
        ("v1.PersistentVolumeSpec", "accessModes"),
        ("v1.PersistentVolumeSpec", "capacity"),
        ("v1.VolumeNodeAffinity", "required"),
        ("v1.NodeSelector", "nodeSelectorTerms"),
        ("v1.TopologySelectorLabelRequirement", "values"),
        ("v1.SecretVolumeSource", "secretName"),
        ("v1.ConfigMapVolumeSource|v1.ConfigMapProjection|v1.SecretProjection", "name"),
        ("v1.ConfigMapKeySelector|v1.SecretKeySelector|v1.ConfigMapEnvSource|v1.SecretEnvSource", "name"),
        ("v1.EphemeralVolumeSource", "volumeClaimTemplate"),
        ("v1.ExecAction", "command"),
        ("v1.PodDNSConfigOption", "name"),
        ("networking.k8s.io/v1.HTTPIngressRuleValue", "paths"),
        ("rbac.authorization.k8s.io/v1.PolicyRule", "verbs"),
        ("rbac.authorization.k8s.io/v1.AggregationRule", "clusterRoleSelectors"),
        ("admissionregistration.k8s.io/v1.ValidatingWebhook|admissionregistration.k8s.io/v1.MutatingWebhook", "admissionReviewVersions"),
        ("admissionregistration.k8s.io/v1.RuleWithOperations", "operations"),
        ("admissionregistration.k8s.io/v1.RuleWithOperations", "apiGroups"),
        ("admissionregistration.k8s.io/v1.RuleWithOperations", "apiVersions"),
        ("admissionregistration.k8s.io/v1.RuleWithOperations", "resources"),
        ("apiregistration.k8s.io/v1.APIServiceSpec", "group"),
        ("apiregistration.k8s.io/v1.APIServiceSpec", "version"));

    /// <summary>What is better left out than left empty.</summary>
    private static readonly FieldPlaces Optional = new(("autoscaling/v2.HPAScalingRules", "policies"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1211", "empty-value", "What the API server asks for is written and not empty", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => OfDemanded(set).Concat(OfOptional(set));

    private IEnumerable<Finding> OfDemanded(ManifestSet set) =>
        from row in Table.Over(set.Index)
        let place = EmptyPlace(row.Object, row.Expected)
        where place is not null
        select On(row.Object.Resource, place, $"{row.Object.Resource} needs {row.Expected} here, and {(place == row.Object.Place ? "none is written" : "it is empty")}");

    private IEnumerable<Finding> OfOptional(ManifestSet set) =>
        from field in Optional.Over(set.Index)
        where IsEmpty(field.Node, isRequired: false)
        select On(field.Resource, field.Node, $"{field.Resource} has {field.Resource.FieldOf(field.Node)} here, and it is empty. Leave it out for the default, or fill it.");

    /// <summary>The value that is empty, or the object that lacks it; <see langword="null"/> where all is well or another rule speaks.</summary>
    private static ManifestNode? EmptyPlace(TypedObject found, string field)
    {
        ManifestNode node = found.Fields;
        foreach (var step in field.Split('.'))
        {
            if (node is not ManifestMapping map || map[step] is not { } value || value is ManifestScalar { Value: null })
                return IsRequired(found.Type, field) ? null : found.Place;

            node = value;
        }

        return IsEmpty(node, isRequired: IsRequired(found.Type, field)) ? node : null;
    }

    private static bool IsRequired(string type, string field) =>
        SchemaCatalog.Type(type).Fields.TryGetValue(field, out var schema) && schema.IsRequired;

    /// <summary>That a required text is empty is what the schema's own rule says.</summary>
    private static bool IsEmpty(ManifestNode node, bool isRequired) => node switch
    {
        ManifestScalar { Text.Length: 0 } => !isRequired,
        ManifestMapping { Entries.Count: 0 } or ManifestSequence { Items.Count: 0 } => true,
        _ => false,
    };
}

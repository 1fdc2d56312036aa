using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Resources;

/// <summary>Whom a binding is for: service accounts live in namespaces, users and groups in a group of the API.</summary>
internal sealed class InvalidSubjectRule : ManifestRule
{
    private const string Rbac = "rbac.authorization.k8s.io";

    private static readonly FieldPlaces RoleGroups = new(("rbac.authorization.k8s.io/v1.RoleRef", "apiGroup"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8050", "invalid-subject", "A binding names a role and accounts of the right groups", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => OfSubjects(set).Concat(OfRoles(set));

    private IEnumerable<Finding> OfSubjects(ManifestSet set) =>
        from found in set.Index.OfType("rbac.authorization.k8s.io/v1.Subject")
        let subject = found.Fields
        let problem = Problem(subject, found.Resource)
        where problem is not null
        select On(found.Resource, problem.Value.Node ?? found.Place, $"Subject '{subject.Text("name")}' of {found.Resource} {problem.Value.Message}");

    private IEnumerable<Finding> OfRoles(ManifestSet set) =>
        from field in RoleGroups.Over(set.Index)
        where field.Node is ManifestScalar { Text: not (null or "" or Rbac) }
        select On(field.Resource, field.Node, $"The role of {field.Resource} is in '{Rbac}', and not in '{field.Node}'") with
        {
            Fix = ManifestFix.Use(field.Node, Rbac),
        };

    private static (ManifestNode? Node, string Message)? Problem(ManifestMapping subject, ManifestResource resource) => subject.Text("kind") switch
    {
        "ServiceAccount" when subject.Text("apiGroup") is { Length: > 0 } group => (subject["apiGroup"], $"is a ServiceAccount, which is in no group. Leave out '{group}'."),
        "ServiceAccount" when subject.Text("name") is { Length: > 0 } name && NameFormat.DnsSubdomain.Problem(name) is { } problem => (subject["name"], problem),
        "ServiceAccount" when subject["namespace"] is null or ManifestScalar { Value: null or "" } && resource.Namespace.Length == 0 && resource.IsClusterScoped() =>
            (null, "is a ServiceAccount without a namespace. Write the one that it lives in."),
        "User" or "Group" when subject.Text("apiGroup") is { Length: > 0 } group && group != Rbac => (subject["apiGroup"], $"is in group '{group}'. Write '{Rbac}'."),
        _ => null,
    };
}

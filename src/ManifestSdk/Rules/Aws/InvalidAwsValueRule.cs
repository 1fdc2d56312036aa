using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Aws;

/// <summary>ARNs and address blocks outside the annotations of a load balancer, which have rules of their own.</summary>
internal sealed class InvalidAwsValueRule : ManifestRule
{
    private const string ControllerGroup = "elbv2.k8s.aws/";
    private const string RoleAnnotation = "eks.amazonaws.com/role-arn";

    private static readonly ArnValue Role = new(["iam:role/"]);

    private static readonly (string Kind, FieldPattern Field, AnnotationValue Value)[] Fields =
    [
        ("TargetGroupBinding", new("spec.targetGroupARN"), new ArnValue(["elasticloadbalancing:targetgroup/"])),
        ("TargetGroupBinding", new("spec.networking.ingress[].from[].ipBlock.cidr"), new AddressValue(AddressForm.Cidr)),
        ("IngressClassParams", new("spec.certificateArn[]"), new ArnValue(["acm:certificate/", "iam:server-certificate/"])),
        ("IngressClassParams", new("spec.inboundCIDRs[]"), new AddressValue(AddressForm.Cidr)),
    ];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8011", "invalid-aws-value", "Fields that AWS reads hold ARNs of the right kind and CIDR blocks", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in set.Resources.SelectMany(ReadBy)
        where field.Node is ManifestScalar
        let value = (ManifestScalar)field.Node
        from problem in value.Text is { } text ? field.Value.Check(text) : []
        select Explain(field.Resource, value, problem);

    private static IEnumerable<(ManifestResource Resource, ManifestNode Node, AnnotationValue Value)> ReadBy(ManifestResource resource)
    {
        if (resource is { ApiVersion: "v1", Kind: "ServiceAccount" } && (resource.Metadata?["annotations"] as ManifestMapping)?[RoleAnnotation] is { } role)
            return [(resource, role, Role)];

        return resource.ApiVersion.StartsWith(ControllerGroup, StringComparison.Ordinal)
            ? Fields.Where(field => field.Kind == resource.Kind).SelectMany(field => field.Field.In(resource.Root), (field, node) => (resource, node, field.Value))
            : [];
    }

    private Finding Explain(ManifestResource resource, ManifestScalar value, ValueProblem problem)
    {
        var (part, replacement) = problem.PartOf(value);
        var name = resource.Kind == "ServiceAccount" ? RoleAnnotation : resource.FieldOf(value);
        return On(resource, value, $"{name} of {resource}: {problem.Message}") with
        {
            Origin = part.Origin.Or(resource.Origin),
            Fix = ManifestFix.UseIfKnown(part, replacement),
        };
    }
}

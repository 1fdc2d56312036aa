using System.Diagnostics.CodeAnalysis;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

/// <summary>
/// An Amazon Resource Name, written as text or made from its parts: <c>Arn.AcmCertificate("eu-west-1", "123456789012", id)</c>.
/// In an annotation, one that is malformed or names another kind of resource leads to MSDK1116, an unreplaced placeholder to
/// MSDK1117; in a field both lead to MSDK8011.
/// </summary>
public sealed record Arn : IWrittenValue
{
    private readonly ManifestScalar _node;

    private Arn(ManifestScalar node) => _node = node;

    ManifestScalar IWrittenValue.Node => _node;

    /// <summary>Takes an ARN as it is written.</summary>
    /// <param name="text">The ARN; a null stays one.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Arn?(string? text) =>
        text is null ? null : new(ManifestScalar.Of(text, CallSite.Argument(nameof(text))));

    /// <summary>A certificate of AWS Certificate Manager.</summary>
    /// <param name="region">The region, which is the load balancer's own: <c>eu-west-1</c>.</param>
    /// <param name="account">The account, 12 digits.</param>
    /// <param name="id">The certificate's id.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn AcmCertificate(string region, string account, string id, string partition = "aws") =>
        Of(partition, "acm", Part(region, nameof(region)), account, "certificate/", Part(id, nameof(id)));

    /// <summary>A private certificate authority of AWS.</summary>
    /// <param name="region">The region.</param>
    /// <param name="account">The account, 12 digits.</param>
    /// <param name="id">The authority's id.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn AcmPcaAuthority(string region, string account, string id, string partition = "aws") =>
        Of(partition, "acm-pca", Part(region, nameof(region)), account, "certificate-authority/", Part(id, nameof(id)));

    /// <summary>A Cognito user pool.</summary>
    /// <param name="region">The region.</param>
    /// <param name="account">The account, 12 digits.</param>
    /// <param name="id">The pool's id: <c>eu-west-1_a1B2c3D4e</c>.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn CognitoUserPool(string region, string account, string id, string partition = "aws") =>
        Of(partition, "cognito-idp", Part(region, nameof(region)), account, "userpool/", Part(id, nameof(id)));

    /// <summary>An IAM role. IAM has no regions.</summary>
    /// <param name="account">The account, 12 digits.</param>
    /// <param name="name">The role's name, with its path if it has one.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn IamRole(string account, string name, string partition = "aws") =>
        Of(partition, "iam", ManifestScalar.Of(""), account, "role/", Part(name, nameof(name)));

    /// <summary>A certificate that was uploaded to IAM.</summary>
    /// <param name="account">The account, 12 digits.</param>
    /// <param name="name">The certificate's name, with its path if it has one.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn IamServerCertificate(string account, string name, string partition = "aws") =>
        Of(partition, "iam", ManifestScalar.Of(""), account, "server-certificate/", Part(name, nameof(name)));

    /// <summary>A target group of an ALB or NLB.</summary>
    /// <param name="region">The region.</param>
    /// <param name="account">The account, 12 digits.</param>
    /// <param name="name">The target group's name and id: <c>web/0123456789abcdef</c>.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn TargetGroup(string region, string account, string name, string partition = "aws") =>
        Of(partition, "elasticloadbalancing", Part(region, nameof(region)), account, "targetgroup/", Part(name, nameof(name)));

    /// <summary>A regional web ACL of AWS WAF, which is the scope that an ALB takes.</summary>
    /// <param name="region">The region.</param>
    /// <param name="account">The account, 12 digits.</param>
    /// <param name="name">The web ACL's name and id: <c>shop/a1b2c3d4-5678-90ab-cdef-1234567890ab</c>.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
    public static Arn WebAcl(string region, string account, string name, string partition = "aws") =>
        Of(partition, "wafv2", Part(region, nameof(region)), account, "regional/webacl/", Part(name, nameof(name)));

    /// <summary>The ARN as it is written.</summary>
    public override string ToString() => _node.ToString();

    private static Arn Of(string partition, string service, ManifestScalar region, string account, string kind, ManifestScalar resource)
    {
        ManifestScalar[] parts =
        [
            ManifestScalar.Of("arn"),
            Part(partition, nameof(partition)),
            ManifestScalar.Of(service),
            region,
            Part(account, nameof(account)),
            resource,
        ];
        var named = parts.Take(parts.Length - 1).Select(static part => part.Text).Append(kind + resource.Text);
        return new(ManifestScalar.OfParts(string.Join(":", named), CallSite.Call, parts));
    }

    private static ManifestScalar Part(string text, string parameter) =>
        ManifestScalar.Of(text ?? throw new ArgumentNullException(parameter), CallSite.Argument(parameter));
}

using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>What is said about verifying certificates where the ALB verifies none: the controller refuses it.</summary>
internal sealed class MutualAuthenticationFieldsRule : AlbRule
{
    private static readonly string[] OfVerify = ["trustStore", "ignoreClientCertificateExpiry", "advertiseTrustStoreCaNames"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK5032", "alb-mutual-authentication-fields", "Only the mode verify has a trust store and what belongs to it", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index) =>
        from asked in MutualAuthentication.In(alb)
        where asked.Mode is "off" or "passthrough"
        let field = OfVerify.FirstOrDefault(field => asked.Fields[field] is not null)
        where field is not null
        let entry = alb.Resource.AnnotationEntry(AlbKeys.MutualAuthentication)
        select On(alb.Resource, entry.Value, $"The controller refuses '{field}' beside the mode '{asked.Mode}' of port {asked.Port.ToString(CultureInfo.InvariantCulture)}. Write the mode 'verify', or leave the field out.");
}

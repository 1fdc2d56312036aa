using System.Globalization;
using ManifestSdk.CertManager;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Rules.Annotations;

namespace ManifestSdk.Rules.Companions;

/// <summary>A private key of a size that its algorithm does not have: cert-manager refuses the Certificate.</summary>
internal sealed class CertificateKeySizeRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1145", "cert-manager-key-size", "A private key has a size that its algorithm has", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Key != CertManagerKeys.PrivateKeySize
            || !int.TryParse(annotation.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || size is < 256 or > 8192
            || annotation.Resource.AnnotationEntry(CertManagerKeys.PrivateKeyAlgorithm) is { Value: not ManifestScalar { Text: not null } })
        {
            yield break;
        }

        var algorithm = annotation.Resource.Annotation(CertManagerKeys.PrivateKeyAlgorithm);
        if (algorithm is null or "RSA" && size < 2048)
            yield return OnValue(annotation, $"An RSA key has 2048 to 8192 bits, not {annotation.Text}.{(algorithm is null ? " RSA is the default algorithm." : "")}", "2048");
        else if (algorithm == "ECDSA" && size is not (256 or 384 or 521))
            yield return OnValue(annotation, $"An ECDSA key has 256, 384 or 521 bits, not {annotation.Text}");
    }
}

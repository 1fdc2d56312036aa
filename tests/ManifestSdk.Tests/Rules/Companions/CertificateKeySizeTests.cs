using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Companions;

public class CertificateKeySizeTests() : RuleTests("MSDK1145")
{
    [Fact]
    public void An_RSA_key_is_larger() => Reports(
        Annotated.Ingress("cert-manager.io/private-key-size: [|'1024'|]"),
        "An RSA key has 2048 to 8192 bits, not 1024. RSA is the default algorithm.",
        "metadata.annotations[cert-manager.io/private-key-size]",
        fix: "2048");

    [Fact]
    public void An_elliptic_curve_has_its_own_size() => Reports(
        Annotated.Ingress("cert-manager.io/private-key-algorithm: ECDSA, cert-manager.io/private-key-size: [|'512'|]"),
        "An ECDSA key has 256, 384 or 521 bits, not 512",
        "metadata.annotations[cert-manager.io/private-key-size]");

    [Theory]
    [InlineData("cert-manager.io/private-key-size: '4096'")]
    [InlineData("cert-manager.io/private-key-algorithm: ECDSA, cert-manager.io/private-key-size: '521'")]
    [InlineData("cert-manager.io/private-key-algorithm: Ed25519, cert-manager.io/private-key-size: '1024'")]
    [InlineData("cert-manager.io/private-key-size: '99999'")]
    public void Sizes_that_exist_and_what_other_rules_judge_are_fine(string annotations) => IsSilent(Annotated.Ingress(annotations));
}

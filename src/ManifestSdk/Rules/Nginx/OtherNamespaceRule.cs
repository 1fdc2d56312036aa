using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Nginx;
using ManifestSdk.Rules.Annotations;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A Secret or ConfigMap of another namespace, which a default installation refuses.</summary>
internal sealed class OtherNamespaceRule : AnnotationRule
{
    private static readonly string[] References = ["auth-secret", "auth-tls-secret", "proxy-ssl-secret", "auth-proxy-set-headers", "custom-headers"];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7006", "nginx-reference-to-other-namespace", "Secrets and ConfigMaps of an Ingress live in its namespace", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is not { Prefix: NginxKeys.Prefix } spec || !References.Contains(spec.Name) || annotation.Text?.Split('/') is not [var other, var name])
            yield break;

        var own = ManifestIndex.NamespaceOf(annotation.Resource);
        if (other != own && annotation.Resource.Namespace.Length > 0)
            yield return OnValue(annotation, $"'{name}' is in namespace '{other}' and the Ingress in '{own}', which is refused unless the administrator allows it. Write '{own}/{name}' and keep a copy there.");
    }
}

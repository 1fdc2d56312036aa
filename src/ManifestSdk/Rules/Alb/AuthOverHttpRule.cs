using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A login that plain HTTP goes around: the controller leaves it out there without a word.</summary>
internal sealed class AuthOverHttpRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5020", "alb-auth-over-http", "What an ALB authenticates is served over HTTPS only", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.IsInGroup
            || alb.MayHaveClassParameters(index)
            || alb.Resource.HasAnnotation(AlbKeys.SslRedirect)
            || Protection(alb.Resource) is not { } protection
            || alb.Listeners?.FirstOrDefault(static listener => listener.Protocol == "HTTP") is not { } http
            || !alb.Ingress.Backends.Any(static backend => !backend.IsAction))
        {
            yield break;
        }

        yield return OnKey(alb.Resource, protection, $"'{protection.Key}' counts for HTTPS only, and over {http.ToText()} everybody gets in. Redirect HTTP by '{AlbKeys.SslRedirect}', or list HTTPS alone in '{AlbKeys.ListenPorts}'.");
    }

    private static ManifestEntry? Protection(ManifestResource ingress) =>
        ingress.Annotation(AlbKeys.AuthType) is "oidc" or "cognito" ? ingress.AnnotationEntry(AlbKeys.AuthType) : ingress.AnnotationEntry(AlbKeys.JwtValidation);
}

using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Users are to log in with a provider that is not described: the controller refuses the Ingress.</summary>
internal sealed class AuthWithoutProviderRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5014", "alb-auth-without-provider", "An ALB that authenticates users knows their provider", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.Resource.AnnotationEntry(AlbKeys.AuthType) is { } type
            && ProviderOf(alb.Resource.Annotation(AlbKeys.AuthType)) is { } provider
            && !alb.Resource.HasAnnotation(provider)
            && !BackendsSay(alb, index))
        {
            yield return On(alb.Resource, type.Value, $"Users log in by '{alb.Resource.Annotation(AlbKeys.AuthType)}', and nothing says where. Write '{provider}'.");
        }
    }

    private static string? ProviderOf(string? type) => type switch
    {
        "oidc" => AlbKeys.AuthIdpOidc,
        "cognito" => AlbKeys.AuthIdpCognito,
        _ => null,
    };

    /// <summary>A Service behind the Ingress replaces what the Ingress says; one that lives elsewhere may do so too.</summary>
    private static bool BackendsSay(AlbIngressView alb, ManifestIndex index) => alb.Ingress.Backends
        .Where(static backend => !backend.IsAction)
        .Select(backend => backend.ServiceName?.Text is { } name ? index.ServiceBeside(alb.Resource, name)?.Resource : null)
        .Any(static service => service is null or { IsExternal: true } || service.AnnotationsFrom(AlbKeys.Prefix + "/auth-").Any());
}

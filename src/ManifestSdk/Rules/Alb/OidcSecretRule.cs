using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>The Secret of a login, where it is declared, without what the controller reads in it.</summary>
internal sealed class OidcSecretRule : ManifestRule
{
    private static readonly string[] ClientId = ["clientID", "clientId"];
    private static readonly string[] ClientSecret = ["clientSecret"];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5034", "alb-oidc-secret", "The Secret of an OpenID Connect login holds clientID and clientSecret", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.Kind is "Ingress" or "Service"
        let entry = resource.AnnotationEntry(AlbKeys.AuthIdpOidc)
        where entry is not null
        let name = JsonReader.ObjectIn(resource.Annotation(AlbKeys.AuthIdpOidc))?["secretName"] as JsonString
        where name is not null
        let secret = set.Index.Beside(resource, "Secret", name.Text)
        where secret is { IsExternal: false }
        from missing in Missing(secret)
        select On(resource, entry.Value, $"{secret} has no key '{missing}', which the login reads. Write it there.") with { Related = [secret.Origin] };

    /// <summary>Whoever declares a Secret without any data has something else fill it.</summary>
    private static IEnumerable<string> Missing(ManifestResource secret)
    {
        var keys = Keys(secret, "data").Concat(Keys(secret, "stringData")).ToArray();
        return keys.Length == 0 ? [] : new[] { ClientId, ClientSecret }.Where(names => !names.Any(keys.Contains)).Select(static names => names[0]);
    }

    private static IEnumerable<string> Keys(ManifestResource secret, string field) =>
        secret.Root.Mapping(field)?.Entries.Select(static entry => entry.Key) ?? [];
}

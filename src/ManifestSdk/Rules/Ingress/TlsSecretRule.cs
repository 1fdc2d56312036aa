using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>
/// The Secret of a TLS entry, where it is declared. Certificates usually come from elsewhere, so one that is not declared at
/// all says nothing.
/// </summary>
internal sealed class TlsSecretRule : ManifestRule
{
    private static readonly string[] Keys = ["tls.crt", "tls.key"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4014", "tls-secret", "A TLS Secret lies beside its Ingress and holds a certificate", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var elsewhere = new Lazy<ILookup<string, ManifestResource>>(() =>
            set.Resources.Where(static resource => resource.IsKubernetes("Secret")).ToLookup(static secret => secret.Name, StringComparer.Ordinal));

        return
            from ingress in set.Index.Ingresses
            from tls in ingress.Tls
            let name = tls.Scalar("secretName")
            where name?.Text is { Length: > 0 }
            let beside = set.Index.Beside(ingress.Resource, "Secret", name!.Text!)
            let secret = beside ?? elsewhere.Value[name.Text!].FirstOrDefault()
            let problem = beside is not null ? Problem(beside) : secret is null ? null : $"lies {Wording.InNamespace(secret)}; an Ingress reads Secrets of its own namespace only"
            where problem is not null
            select On(ingress.Resource, name, $"{secret} of {ingress.Resource} {problem}") with { Related = [secret.Origin] };
    }

    private static string? Problem(ManifestResource secret)
    {
        if (secret.IsExternal || secret.Root.Text("type") == "kubernetes.io/tls")
            return null;

        var missing = Keys.Where(key => secret.Root.Mapping("data")?[key] is null && secret.Root.Mapping("stringData")?[key] is null).ToArray();
        return missing.Length == 0 ? null : $"holds no certificate: {Wording.List(missing.Select(static key => $"'{key}'"))} {(missing.Length == 1 ? "is" : "are")} missing";
    }
}

using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Services;

/// <summary>A Service of type ExternalName is a DNS name and nothing else.</summary>
internal sealed class InvalidExternalNameRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3017", "invalid-external-name", "A Service of type ExternalName names a host", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        where service.Type == "ExternalName"
        let name = service.Spec!["externalName"]
        let problem = Problem(name)
        where problem is not null
        select On(service.Resource, name ?? service.Spec!, $"{service.Resource} {problem}");

    private static string? Problem(ManifestNode? name) => name switch
    {
        null or ManifestScalar { Value: null or "" } => "has type ExternalName and names no host. Write one in externalName.",
        ManifestScalar { Text: { } host } when !NameFormat.DnsSubdomain.IsValid(WithoutRoot(host)) =>
            $"stands for '{host}', which is not a host name; write it in lower case, without scheme, port and path",
        _ => null,
    };

    private static string WithoutRoot(string host) => host.EndsWith(".", StringComparison.Ordinal) ? host.Substring(0, host.Length - 1) : host;
}

using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Resources;

/// <summary>An admission webhook has a name of its own like a domain, and rules in which everything stands alone.</summary>
internal sealed class InvalidWebhookRule : ManifestRule
{
    private const int FewestSegments = 3;

    private static readonly string[] Webhooks = ["admissionregistration.k8s.io/v1.ValidatingWebhook", "admissionregistration.k8s.io/v1.MutatingWebhook"];

    private static readonly FieldPlaces Lists = new(
        ("admissionregistration.k8s.io/v1.RuleWithOperations", "operations"),
        ("admissionregistration.k8s.io/v1.RuleWithOperations", "apiGroups"),
        ("admissionregistration.k8s.io/v1.RuleWithOperations", "apiVersions"));

    private static readonly FieldPlaces Urls = new(("admissionregistration.k8s.io/v1.WebhookClientConfig", "url"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8054", "invalid-webhook", "An admission webhook is named like a domain, called by HTTPS, and says everything or a few things", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => OfNames(set).Concat(OfLists(set)).Concat(OfUrls(set));

    private IEnumerable<Finding> OfNames(ManifestSet set) =>
        from type in Webhooks
        from webhook in set.Index.OfType(type)
        let name = webhook.Fields.Scalar("name")
        where name?.Text is { Length: > 0 }
        where name.Text!.Split('.').Length < FewestSegments || !NameFormat.DnsSubdomain.IsValid(name.Text)
        select On(webhook.Resource, name, $"'{name}' in {webhook.Resource} is not the name of a webhook; write one such as 'check.example.com'");

    private IEnumerable<Finding> OfLists(ManifestSet set) =>
        from field in Lists.Over(set.Index)
        where field.Node is ManifestSequence { Items.Count: > 1 } list && list.Items.Any(static item => item is ManifestScalar { Text: "*" })
        select On(field.Resource, field.Node, $"A webhook of {field.Resource} has '*' among others in {field.Resource.FieldOf(field.Node)}. Write it alone.");

    private IEnumerable<Finding> OfUrls(ManifestSet set) =>
        from field in Urls.Over(set.Index)
        where field.Node is ManifestScalar { Text: { Length: > 0 } url } && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        select On(field.Resource, field.Node, $"'{field.Node}' in {field.Resource} is not a URL of HTTPS");
}

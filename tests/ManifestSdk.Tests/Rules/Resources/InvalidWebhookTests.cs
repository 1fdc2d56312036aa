namespace ManifestSdk.Tests.Rules.Resources;

public class InvalidWebhookTests() : RuleTests("MSDK8054")
{
    private static string Webhook(string name = "check.example.com", string operations = "[CREATE]", string url = "https://example.com/check") => $$"""
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata: { name: checks }
        webhooks:
        - name: {{name}}
          admissionReviewVersions: [v1]
          sideEffects: None
          clientConfig: { url: {{url}} }
          rules: [{ apiGroups: ["*"], apiVersions: [v1], operations: {{operations}}, resources: [pods] }]
        """;

    [Fact]
    public void A_webhook_is_named_like_a_domain() => Reports(
        Webhook("[|example.com|]"),
        "'example.com' in ValidatingWebhookConfiguration 'checks' is not the name of a webhook; write one such as 'check.example.com'",
        "webhooks[0].name");

    [Fact]
    public void Everything_stands_alone() => Reports(
        Webhook(operations: "[||][CREATE, '*']"),
        "A webhook of ValidatingWebhookConfiguration 'checks' has '*' among others in operations. Write it alone.",
        "webhooks[0].rules[0].operations");

    [Fact]
    public void A_webhook_is_called_by_HTTPS() => Reports(
        Webhook(url: "[|http://example.com/check|]"),
        "'http://example.com/check' in ValidatingWebhookConfiguration 'checks' is not a URL of HTTPS",
        "webhooks[0].clientConfig.url");

    [Fact]
    public void A_whole_webhook_is_fine() => IsSilent(Webhook());

    [Fact]
    public void Everything_alone_is_fine() => IsSilent(Webhook(operations: "['*']"));

    [Fact]
    public void Several_operations_are_fine() => IsSilent(Webhook(operations: "[CREATE, UPDATE]"));
}

using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A redirect back to where the request came from: the controller leaves its rule out, or AWS refuses it.</summary>
internal sealed class UnchangedRedirectRule : AlbRule
{
    /// <summary>The parts of an address, and what stands for the request's own; so does a part that is left out.</summary>
    private static readonly (string Part, string Unchanged)[] Parts =
        [("protocol", "#{protocol}"), ("host", "#{host}"), ("port", "#{port}"), ("path", "/#{path}"), ("query", "#{query}")];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5028", "alb-redirect-unchanged", "A redirect action leads somewhere else", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index) =>
        from action in alb.Resource.AnnotationsFrom(AlbKeys.Actions)
        where Redirect(action.Text) is { } redirect && Parts.All(part => IsUnchanged(redirect[part.Part], part.Unchanged))
        select On(alb.Resource, action.Entry.Value, $"The redirect leads to the address that the request came for, so it never happens. Write another protocol, host, port or path in the redirectConfig of '{action.Key}'.");

    /// <summary>What is written with the wrong type is another rule's business.</summary>
    private static bool IsUnchanged(JsonNode? part, string unchanged) =>
        part is null || (part as JsonString)?.Text == unchanged;

    private static JsonObject? Redirect(string? text) =>
        text is not null && JsonReader.TryRead(text, out var node, out _) && node is JsonObject action && action["type"] is JsonString { Text: "redirect" }
            ? action["redirectConfig"] as JsonObject
            : null;
}

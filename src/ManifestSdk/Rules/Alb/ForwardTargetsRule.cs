using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>The targets of a forward action: each says once where it is, Services have the port, and several have weights.</summary>
internal sealed class ForwardTargetsRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5015", "alb-forward-targets", "The targets of a forward action are complete", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        foreach (var action in alb.Resource.AnnotationsFrom(AlbKeys.Actions))
        {
            if (action.Text is { } text && JsonReader.TryRead(text, out var node, out _) && node is JsonObject { } body && (body["type"] as JsonString)?.Text == "forward")
            {
                foreach (var problem in Problems(body, alb.Resource, index))
                    yield return On(alb.Resource, action.Entry.Value, $"Action '{action.Key.Substring(AlbKeys.Actions.Length)}': {problem}");
            }
        }
    }

    private static IEnumerable<string> Problems(JsonObject action, ManifestResource ingress, ManifestIndex index)
    {
        var direct = action["targetGroupARN"] is not null || action["targetGroupName"] is not null;
        if (direct == action["forwardConfig"] is not null)
        {
            yield return direct ? "a forward action names a target group or has a forwardConfig, not both" : "a forward action needs a forwardConfig, or the target group's ARN or name";
            yield break;
        }

        var targets = ((action["forwardConfig"] as JsonObject)?["targetGroups"] as JsonArray)?.Items.OfType<JsonObject>().ToArray() ?? [];
        if (targets.Length > 1 && targets.FirstOrDefault(static target => target["weight"] is null) is { } unweighted)
            yield return $"with several targets each needs a weight; {NameOf(unweighted)} has none";

        foreach (var problem in targets.Select(target => Problem(target, ingress, index)).OfType<string>())
            yield return problem;
    }

    private static string? Problem(JsonObject target, ManifestResource ingress, ManifestIndex index)
    {
        var isGroup = target["targetGroupARN"] is not null || target["targetGroupName"] is not null;
        if (isGroup == target["serviceName"] is not null)
            return isGroup ? $"{NameOf(target)} is given twice, as a Service and as a target group" : "a target needs a serviceName, or the target group's ARN or name";
        if (target["serviceName"] is not JsonString { Text: var name })
            return null;
        if (target["servicePort"] is not { } port)
            return $"{NameOf(target)} needs a servicePort";

        return index.ServiceBeside(ingress, name) is { Ports.Count: > 0 } service && !service.Ports.Any(candidate => IsMeant(candidate, port))
            ? $"Service '{name}' exposes no port {TextOf(port)}. It exposes {Wording.List(service.Ports.Select(static candidate => candidate.ToString()))}."
            : null;
    }

    private static bool IsMeant(ServicePortView port, JsonNode written) => written switch
    {
        JsonNumber { Integer: { } number } => port.Port == number,
        JsonString { Text: var text } => port.Name == text || port.Port?.ToString(CultureInfo.InvariantCulture) == text,
        _ => true,
    };

    private static string TextOf(JsonNode port) => port switch
    {
        JsonNumber number => number.Text,
        JsonString text => $"'{text.Text}'",
        _ => "",
    };

    private static string NameOf(JsonObject target) => target["serviceName"] is JsonString { Text: var name } ? $"Service '{name}'" : "a target group";
}

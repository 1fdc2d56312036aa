using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A redirect action to a port of the same host that the ALB does not listen on.</summary>
internal sealed class RedirectPortRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5016", "alb-redirect-port", "A redirect action leads to a port that the ALB listens on", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.IsInGroup || alb.MayHaveClassParameters(index) || alb.Listeners is not { } listeners)
            yield break;

        foreach (var action in alb.Resource.AnnotationsFrom(AlbKeys.Actions))
        {
            if (Redirect(action) is not { } redirect || (redirect["host"] is JsonString { Text: var host } && host != "#{host}"))
                continue;

            var protocol = (redirect["protocol"] as JsonString)?.Text;
            if (long.TryParse((redirect["port"] as JsonString)?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                && !listeners.Any(listener => listener.Port == port && (protocol is null or "#{protocol}" || listener.Protocol == protocol)))
            {
                yield return On(alb.Resource, action.Entry.Value, $"The redirect leads to {(protocol is "HTTP" or "HTTPS" ? protocol + " on " : "")}port {port.ToString(CultureInfo.InvariantCulture)}, where this ALB does not listen. It serves {Wording.List(listeners.Select(static listener => listener.ToText()))}; list the port in '{AlbKeys.ListenPorts}'.");
            }
        }
    }

    private static JsonObject? Redirect(AnnotationView action) =>
        action.Text is { } text && JsonReader.TryRead(text, out var node, out _) && node is JsonObject body && (body["type"] as JsonString)?.Text == "redirect"
            ? body["redirectConfig"] as JsonObject
            : null;
}

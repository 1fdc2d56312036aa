using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A redirect from HTTPS to plain HTTP, which AWS refuses.</summary>
internal sealed class RedirectToHttpRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5037", "alb-redirect-to-http", "A redirect action does not lead from HTTPS to HTTP", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.Listeners?.FirstOrDefault(static listener => listener.IsHttps) is not { } https || (alb.ListenPorts is null && alb.MayHaveClassParameters(index)))
            return [];

        return
            from action in alb.Resource.AnnotationsFrom(AlbKeys.Actions)
            let name = action.Key.Substring(AlbKeys.Actions.Length)
            where JsonReader.ObjectIn(action.Text) is { } body
                && body["type"] is JsonString { Text: "redirect" }
                && body["redirectConfig"] is JsonObject redirect
                && redirect["protocol"] is JsonString { Text: "HTTP" }
                && alb.Ingress.Backends.Any(backend => backend.IsAction && backend.ServiceName?.Text == name)
            select On(alb.Resource, action.Entry.Value, $"The action '{name}' also serves {https.ToText()}, and AWS refuses a redirect from there to HTTP. Write the protocol '#{{protocol}}' or 'HTTPS', or list HTTP alone in '{AlbKeys.ListenPorts}'.");
    }
}

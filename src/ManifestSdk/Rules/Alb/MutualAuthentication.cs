using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Rules.Alb;

/// <summary>What an Ingress asks of the clients of one port.</summary>
/// <param name="Port">The port.</param>
/// <param name="Mode">The mode: <c>off</c>, <c>passthrough</c> or <c>verify</c>.</param>
/// <param name="Fields">The entry, as it is written.</param>
internal sealed record MutualAuthentication(long Port, string Mode, JsonObject Fields)
{
    /// <summary>Everything but the port, in one order: <c>mode 'verify', trustStore 'a'</c>.</summary>
    public string Terms => string.Join(", ", Fields.Members
        .Where(static member => !"port".Equals(member.Key, StringComparison.OrdinalIgnoreCase))
        .OrderBy(static member => member.Key, StringComparer.OrdinalIgnoreCase)
        .Select(static member => $"{member.Key} {TextOf(member.Value)}"));

    /// <summary>The entries of an Ingress that can be read.</summary>
    public static IEnumerable<MutualAuthentication> In(AlbIngressView alb) =>
        from item in JsonReader.ObjectsIn(alb.Resource.Annotation(AlbKeys.MutualAuthentication))
        let port = (item["port"] as JsonNumber)?.Integer
        where port is not null && item["mode"] is JsonString
        select new MutualAuthentication(port.Value, ((JsonString)item["mode"]!).Text, item);

    private static string TextOf(JsonNode value) => value switch
    {
        JsonString { Text: var text } => $"'{text}'",
        JsonLiteral { Value: { } flag } => flag ? "true" : "false",
        JsonNumber number => number.Text,
        _ => value.TypeName,
    };
}

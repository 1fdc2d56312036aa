using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A port that an NLB listens on, as the controller makes it of a Service's ports and annotations.</summary>
internal sealed record NlbListener(string Protocol, long Port)
{
    public bool IsTls => Protocol == "TLS";

    /// <summary>The listeners of a Service.</summary>
    public static IEnumerable<NlbListener> Of(ServiceView service)
    {
        var merges = BooleanValue.IsTrue(service.Resource.Annotation(NlbKeys.EnableTcpUdpListener));
        return service.Ports
            .Where(static port => port.Port is not null)
            .GroupBy(static port => port.Port!.Value)
            .SelectMany(same => merges && same.Select(static port => port.Protocol).Distinct().Count() > 1 ? [("TCP_UDP", Port: same.First())] : same.Select(static port => (port.Protocol, Port: port)))
            .Select(port => new NlbListener(ProtocolOf(service, port.Item1, port.Port), port.Port.Port!.Value));
    }

    /// <summary>The listener as messages name it: <c>TCP on 80</c>.</summary>
    public string ToText() => Protocol + " on " + Port.ToString(CultureInfo.InvariantCulture);

    private static string ProtocolOf(ServiceView service, string protocol, ServicePortView port) => protocol switch
    {
        "TCP" when IsTlsPort(service, port) => "TLS",
        "UDP" when IsNamed(service, NlbKeys.QuicEnabledPorts, port) => "QUIC",
        "TCP_UDP" when IsNamed(service, NlbKeys.QuicEnabledPorts, port) => "TCP_QUIC",
        _ => protocol,
    };

    private static bool IsTlsPort(ServiceView service, ServicePortView port) =>
        service.Resource.HasAnnotation(NlbKeys.SslCert)
        && (!service.Resource.HasAnnotation(NlbKeys.SslPorts) || IsNamed(service, NlbKeys.SslPorts, port));

    private static bool IsNamed(ServiceView service, string key, ServicePortView port) =>
        (service.Resource.Annotation(key) ?? "").Split(',').Any(item => port.IsNamed(item.Trim()));
}

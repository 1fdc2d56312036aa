using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>Where an <see cref="AlbAction"/> or <see cref="NlbAction"/> forwards to.</summary>
public sealed record AlbTarget
{
    private AlbTarget(string json) => Json = json;

    internal string Json { get; }

    /// <summary>A Service of the namespace.</summary>
    /// <param name="service">The Service.</param>
    /// <param name="port">The port that the Service exposes, by number or name; never the container's.</param>
    /// <param name="weight">Its share among several targets, 0 to 999 (MSDK1112).</param>
    public static AlbTarget Service(ServiceBuilder service, IntOrString port, int? weight = null) =>
        Service((service ?? throw new ArgumentNullException(nameof(service))).Name, port, weight);

    /// <summary>A Service of the namespace.</summary>
    /// <param name="name">The Service's name.</param>
    /// <param name="port">The port that the Service exposes, by number or name; never the container's.</param>
    /// <param name="weight">Its share among several targets, 0 to 999 (MSDK1112).</param>
    public static AlbTarget Service(string name, IntOrString port, int? weight = null)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (port is null)
            throw new ArgumentNullException(nameof(port));

        return new(JsonText.Object(
            ("serviceName", JsonText.Quote(name)),
            ("servicePort", ((IWrittenValue)port).Node.Text is { } text ? JsonText.Quote(text) : port.ToString()),
            ("weight", JsonText.Number(weight))));
    }

    /// <summary>A target group that exists in AWS already.</summary>
    /// <param name="arn">Its ARN (MSDK1116).</param>
    /// <param name="weight">Its share among several targets, 0 to 999 (MSDK1112).</param>
    public static AlbTarget TargetGroup(Arn arn, int? weight = null) => new(JsonText.Object(
        ("targetGroupARN", JsonText.Quote((arn ?? throw new ArgumentNullException(nameof(arn))).ToString())),
        ("weight", JsonText.Number(weight))));

    /// <summary>The target as it is written.</summary>
    public override string ToString() => Json;
}

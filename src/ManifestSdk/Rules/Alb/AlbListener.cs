using System.Globalization;

namespace ManifestSdk.Rules.Alb;

/// <summary>A port that an ALB listens on.</summary>
internal sealed record AlbListener(string Protocol, long Port)
{
    public bool IsHttps => Protocol == "HTTPS";

    /// <summary>The listener as messages name it: <c>HTTPS on 443</c>.</summary>
    public string ToText() => Protocol + " on " + Port.ToString(CultureInfo.InvariantCulture);
}

namespace ManifestSdk.Rules.Alb;

/// <summary>A port that an ALB listens on.</summary>
internal sealed record AlbListener(string Protocol, long Port)
{
    public bool IsHttps => Protocol == "HTTPS";
}

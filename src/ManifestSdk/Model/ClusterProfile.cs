namespace ManifestSdk.Model;

/// <summary>
/// What a team says about the cluster that its manifests are for: which releases run there. What is left out is unknown,
/// and no rule reports anything that depends on it.
/// </summary>
public sealed record ClusterProfile
{
    private const string Suffix = "Version";

    private static readonly ClusterComponent[] Chosen =
    [
        ClusterComponent.Kubernetes, ClusterComponent.AwsLoadBalancerController, ClusterComponent.IngressNginx,
        ClusterComponent.CertManager, ClusterComponent.ExternalDns,
    ];

    /// <summary>A cluster of which nothing is known.</summary>
    public static ClusterProfile Unknown { get; } = new();

    /// <summary>The names by which a project chooses releases, as MSBuild properties: <c>KubernetesVersion</c> and the like.</summary>
    public static IReadOnlyList<string> SettingNames { get; } = Chosen.Select(static component => component + Suffix).ToArray();

    /// <summary>The release of Kubernetes. An API version that it no longer serves is a finding (MSDK1206); one that it still serves is a warning (MSDK1207).</summary>
    public ComponentVersion? Kubernetes { get; init; }

    /// <summary>The release of the AWS Load Balancer Controller. Annotations that came later are findings (MSDK1141).</summary>
    public ComponentVersion? AwsLoadBalancerController { get; init; }

    /// <summary>The release of ingress-nginx. Annotations that it no longer reads are findings (MSDK1105).</summary>
    public ComponentVersion? IngressNginx { get; init; }

    /// <summary>The release of cert-manager.</summary>
    public ComponentVersion? CertManager { get; init; }

    /// <summary>The release of ExternalDNS, which decides about the prefix of its annotations (MSDK1105, MSDK1141).</summary>
    public ComponentVersion? ExternalDns { get; init; }

    /// <summary>Reads the choice of a project.</summary>
    /// <param name="setting">The text of a setting of <see cref="SettingNames"/>; nothing where it is not made.</param>
    /// <param name="refuse">Is told about each text that is no version: a whole sentence.</param>
    public static ClusterProfile Read(Func<string, string?> setting, Action<string> refuse)
    {
        if (setting is null)
            throw new ArgumentNullException(nameof(setting));
        if (refuse is null)
            throw new ArgumentNullException(nameof(refuse));

        var versions = Chosen.ToDictionary(static component => component, component => Read(component + Suffix, setting, refuse));
        return new()
        {
            Kubernetes = versions[ClusterComponent.Kubernetes],
            AwsLoadBalancerController = versions[ClusterComponent.AwsLoadBalancerController],
            IngressNginx = versions[ClusterComponent.IngressNginx],
            CertManager = versions[ClusterComponent.CertManager],
            ExternalDns = versions[ClusterComponent.ExternalDns],
        };
    }

    /// <summary>The release of a component, or <see langword="null"/> where it is not known.</summary>
    internal ComponentVersion? VersionOf(ClusterComponent component) => component switch
    {
        ClusterComponent.Kubernetes => Kubernetes,
        ClusterComponent.AwsLoadBalancerController => AwsLoadBalancerController,
        ClusterComponent.IngressNginx => IngressNginx,
        ClusterComponent.CertManager => CertManager,
        ClusterComponent.ExternalDns => ExternalDns,
        _ => null,
    };

    private static ComponentVersion? Read(string name, Func<string, string?> setting, Action<string> refuse)
    {
        var text = setting(name);
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (ComponentVersion.TryParse(text, out var version))
            return version;

        refuse($"'{text}' in {name} is not a version; write two or three numbers, such as 2.8 or 2.8.1");
        return null;
    }
}

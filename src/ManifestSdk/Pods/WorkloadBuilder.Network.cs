namespace ManifestSdk;

/// <summary>How Pods are connected.</summary>
public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Puts the Pods into the node's own network, <c>hostNetwork</c>: each port that they open is the node's.</summary>
    /// <param name="hostNetwork">Whether to.</param>
    public TSelf HostNetwork(bool hostNetwork = true)
    {
        PodSpec.SetArgument("hostNetwork", hostNetwork);
        return Self;
    }

    /// <summary>Says who answers the Pods' DNS questions, <c>dnsPolicy</c>.</summary>
    /// <param name="dnsPolicy">The cluster, the node, or nobody but <c>dnsConfig</c>, which then names a server (MSDK2057).</param>
    public TSelf DnsPolicy(DnsPolicy dnsPolicy)
    {
        PodSpec.SetArgument("dnsPolicy", dnsPolicy);
        return Self;
    }

    /// <summary>Adds to the Pods' resolver settings, <c>dnsConfig</c>.</summary>
    /// <param name="nameservers">Addresses of servers, at most three.</param>
    /// <param name="searches">Domains to try, at most 32.</param>
    /// <param name="options">Options of the resolver, such as <c>("ndots", "2")</c>.</param>
    public TSelf DnsConfig(string[]? nameservers = null, string[]? searches = null, (string Name, string Value)[]? options = null)
    {
        var dns = PodSpec.Mapping("dnsConfig");
        if (nameservers is not null)
            dns.SetArguments("nameservers", nameservers);
        if (searches is not null)
            dns.SetArguments("searches", searches);
        if (options is not null)
            dns.Sequence("options").AddPairs("name", "value", options);

        return Self;
    }

    /// <summary>Adds names to the Pods' <c>/etc/hosts</c>, an entry of <c>hostAliases</c>.</summary>
    /// <param name="ip">The address.</param>
    /// <param name="hostnames">Its names.</param>
    public TSelf HostAlias(string ip, params string[] hostnames)
    {
        var alias = PodSpec.Sequence("hostAliases").AddMapping();
        alias.SetArgument("ip", ip);
        alias.SetArguments("hostnames", hostnames);
        return Self;
    }

    /// <summary>Says whether every Service of the namespace becomes environment variables, <c>enableServiceLinks</c>. The default is true.</summary>
    /// <param name="enableServiceLinks">Whether to. A Service called like a variable's prefix can surprise a program.</param>
    public TSelf EnableServiceLinks(bool enableServiceLinks)
    {
        PodSpec.SetArgument("enableServiceLinks", enableServiceLinks);
        return Self;
    }
}

using System.Text.RegularExpressions;
using ManifestSdk.Rules.Schema;
using ManifestSdk.Rules.Services;

namespace ManifestSdk.Rules.Ingress;

/// <summary>Hosts of rules and certificates: <c>shop.example.com</c>, <c>*.example.com</c>.</summary>
internal static class HostName
{
    private const string Wildcard = "*.";
    private const int MaxLength = 253;
    private static readonly Regex SchemePortAndPath = new(@"\A([A-Za-z]+://)?([^/:]+)(:[0-9]+)?(/.*)?\z", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with a host, as the rest of the sentence that begins with it; <see langword="null"/> for a good one.</summary>
    public static string? Problem(string host) => host switch
    {
        _ when NameFormat.DnsSubdomain.IsValid(host) => IpAddress.IsV4(host) ? "is an IP address; an Ingress takes host names only" : null,
        _ when host.StartsWith(Wildcard, StringComparison.Ordinal) && NameFormat.DnsSubdomain.IsValid(WithoutWildcard(host)) => null,
        _ when IpAddress.IsV6(host) => "is an IP address; an Ingress takes host names only",
        _ when host.Length > MaxLength => $"has {host.Length} characters; at most {MaxLength} are allowed",
        _ when host.Contains("://") => "has a scheme; write the host alone",
        _ when host.Contains('*') => "is no wildcard; '*.' stands once, at the beginning, for one label",
        _ when host.Contains('/') => "has a path; paths have a field of their own",
        _ when host.Contains(':') => "has a port; an Ingress listens where its controller does",
        _ => "is not a host name; use lower-case letters, digits, '-' and '.'",
    };

    /// <summary>The host alone, in lower case, where that makes a good one.</summary>
    public static string? Suggest(string host)
    {
#pragma warning disable CA1308 // Host names are lower case; nothing is compared here.
        var better = SchemePortAndPath.Match(host).Groups[2].Value.ToLowerInvariant();
#pragma warning restore CA1308
        return better != host && Problem(better) is null ? better : null;
    }

    /// <summary>Whether a host, perhaps a wildcard, covers another: <c>*.a.com</c> covers <c>b.a.com</c> and itself, but not <c>c.b.a.com</c>.</summary>
    public static bool Covers(string host, string other) =>
        string.Equals(host, other, StringComparison.OrdinalIgnoreCase)
        || (IsBelow(host, other) && other.IndexOf('.') == other.Length - WithoutWildcard(host).Length - 1);

    /// <summary>Whether a host lies in the domain of a wildcard, at whatever depth.</summary>
    public static bool IsBelow(string wildcard, string host) =>
        wildcard.StartsWith(Wildcard, StringComparison.Ordinal)
        && host.Length > wildcard.Length - 1
        && host.EndsWith(wildcard.Substring(1), StringComparison.OrdinalIgnoreCase);

    private static string WithoutWildcard(string host) => host.Substring(Wildcard.Length);
}

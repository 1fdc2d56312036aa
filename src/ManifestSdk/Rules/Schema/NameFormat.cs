using System.Text.RegularExpressions;

namespace ManifestSdk.Rules.Schema;

/// <summary>How Kubernetes lets things be named.</summary>
internal sealed class NameFormat
{
    private const string Label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private const string Searched = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?";

    public static readonly NameFormat DnsLabel = new(
        "a DNS label (lower-case letters, digits and '-', starting and ending with a letter or digit)", 63, Label);

    public static readonly NameFormat ServiceName = new(
        "a Service name (lower-case letters, digits and '-', starting with a letter, ending with a letter or digit)", 63, "[a-z]([-a-z0-9]*[a-z0-9])?");

    public static readonly NameFormat DnsSubdomain = new(
        "a DNS subdomain (lower-case letters, digits, '-' and '.', each part starting and ending with a letter or digit)", 253, $@"{Label}(\.{Label})*");

    /// <summary>What can stand between two slashes of a URL; <c>.</c> and <c>..</c> cannot.</summary>
    public static readonly NameFormat PathSegment = new("a name without '/' and '%' other than '.' and '..'", int.MaxValue, @"(?!\.{1,2}\z)[^/%]*");

    /// <summary><c>name</c> or <c>example.com/name</c>, as label keys are.</summary>
    public static readonly NameFormat QualifiedName = new(
        "a name of letters, digits, '-', '_' and '.', with an optional DNS prefix before a '/'", 317, $@"({Label}(\.{Label})*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{{0,61}}[A-Za-z0-9])?");

    public static readonly NameFormat LabelValue = new(
        "a label value (letters, digits, '-', '_' and '.', starting and ending with a letter or digit)", 63, "[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");

    /// <summary>A domain in any case.</summary>
    public static readonly NameFormat DriverName = new(
        "the name of a driver (letters, digits, '-' and '.', each part starting and ending with a letter or digit)", 63, @"[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?(\.[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?)*");

    /// <summary>A domain, whose parts may have underscores, and which may end in a point.</summary>
    public static readonly NameFormat DnsSearch = new(
        "a domain (lower-case letters, digits, '-', '_' and '.', each part ending with a letter or digit)", 254, $@"\.|{Searched}(\.{Searched})*\.?");

    public static readonly NameFormat ConfigKey = new("a key (letters, digits, '-', '_' and '.', not beginning with '..')", 253, @"(?!\.{1,2}\z)(?!\.\.)[-._A-Za-z0-9]+");

    public static readonly NameFormat HeaderName = new("the name of a header (letters, digits and '-')", int.MaxValue, "[-A-Za-z0-9]+");

    /// <summary>Pods carry the Job's name in a label.</summary>
    public static readonly NameFormat JobName = new(DnsSubdomain._description, 63, $@"{Label}(\.{Label})*");

    public static readonly NameFormat CronJobName = new(DnsSubdomain._description, 52, $@"{Label}(\.{Label})*");

    private readonly string _description;
    private readonly int _maxLength;
    private readonly Regex _pattern;

    private NameFormat(string description, int maxLength, string pattern)
    {
        _description = description;
        _maxLength = maxLength;
        _pattern = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
    }

    public bool IsValid(string name) => name.Length <= _maxLength && _pattern.IsMatch(name);

    /// <summary>What is wrong with a name, as the rest of the sentence that begins with it; <see langword="null"/> for a good one.</summary>
    public string? Problem(string name)
    {
        if (name.Length > _maxLength)
            return $"has {name.Length} characters; at most {_maxLength} are allowed";

        if (_pattern.IsMatch(name))
            return null;

        return Suggest(name) is { } better ? $"is not {_description}. Write '{better}'." : $"is not {_description}";
    }

    /// <summary>The name with the usual slips undone, where that makes a good one.</summary>
    public string? Suggest(string name)
    {
#pragma warning disable CA1308 // Kubernetes names are lower case; nothing is compared here.
        var better = Regex.Replace(name.ToLowerInvariant(), "[_ ]", "-", RegexOptions.CultureInvariant).Trim('-', '.');
#pragma warning restore CA1308
        return better.Length > 0 && IsValid(better) ? better : null;
    }
}

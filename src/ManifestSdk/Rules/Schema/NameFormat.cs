using System.Text.RegularExpressions;

namespace ManifestSdk.Rules.Schema;

/// <summary>How Kubernetes lets things be named.</summary>
internal sealed class NameFormat
{
    private const string Label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

    public static readonly NameFormat DnsLabel = new(
        "a DNS label (lower-case letters, digits and '-', starting and ending with a letter or digit)", 63, Label);

    public static readonly NameFormat ServiceName = new(
        "a Service name (lower-case letters, digits and '-', starting with a letter, ending with a letter or digit)", 63, "[a-z]([-a-z0-9]*[a-z0-9])?");

    public static readonly NameFormat DnsSubdomain = new(
        "a DNS subdomain (lower-case letters, digits, '-' and '.', each part starting and ending with a letter or digit)", 253, $@"{Label}(\.{Label})*");

    public static readonly NameFormat CronJobName = new(DnsSubdomain._description, 52, $@"{Label}(\.{Label})*");

    private readonly string _description;
    private readonly int _maxLength;
    private readonly Regex _pattern;

    private NameFormat(string description, int maxLength, string pattern)
    {
        _description = description;
        _maxLength = maxLength;
        _pattern = new Regex($@"\A{pattern}\z", RegexOptions.CultureInvariant);
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
        return better.Length > 0 && better != name && IsValid(better) ? better : null;
    }
}

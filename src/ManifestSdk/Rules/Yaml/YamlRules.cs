namespace ManifestSdk.Rules;

/// <summary>
/// What can be said about YAML files themselves. These have no <see cref="ManifestRule"/>: the reader reports them, before
/// there is a set to check.
/// </summary>
internal static class YamlRules
{
    /// <summary>A file or document that is no YAML, or more than a reader can take.</summary>
    public static RuleDescriptor Unreadable { get; } = new(
        "MSDK0030", "yaml-unreadable", "A YAML file can be read the way kubectl reads it", RuleSeverity.Error);

    /// <summary>Two equal keys in one map, of which one is lost.</summary>
    public static RuleDescriptor DuplicateKey { get; } = new(
        "MSDK0031", "yaml-duplicate-key", "A map has each key once", RuleSeverity.Warning);

    /// <summary>A tag that Kubernetes does not know.</summary>
    public static RuleDescriptor UnknownTag { get; } = new(
        "MSDK0032", "yaml-unknown-tag", "A manifest has no tags of its own", RuleSeverity.Warning);

    /// <summary>A file or document that is no manifest.</summary>
    public static RuleDescriptor NotChecked { get; } = new(
        "MSDK0033", "yaml-not-checked", "A file among the manifests is a manifest", RuleSeverity.Info);

    /// <summary>A suppression comment that means nothing.</summary>
    public static RuleDescriptor MalformedSuppression { get; } = new(
        "MSDK0034", "suppression-malformed", "A suppression names rules and gives a reason", RuleSeverity.Warning);

    /// <summary>A suppression comment that nothing needs.</summary>
    public static RuleDescriptor UnusedSuppression { get; } = new(
        "MSDK0035", "suppression-unused", "A suppression suppresses something", RuleSeverity.Info);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Unreadable, DuplicateKey, UnknownTag, NotChecked, MalformedSuppression, UnusedSuppression,
    ];
}

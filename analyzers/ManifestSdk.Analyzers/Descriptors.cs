using System.Collections.Immutable;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>The compiler's view of the SDK's rules, whose descriptors stay the only source of ids, titles and severities.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleRegistry.Descriptors
        .ToImmutableDictionary(static rule => rule.Id, Create, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, RuleDescriptor> Rules = RuleRegistry.Descriptors
        .ToImmutableDictionary(static rule => rule.Id, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public static DiagnosticDescriptor Of(RuleDescriptor rule) => ById[rule.Id];

    public static RuleDescriptor RuleOf(Diagnostic diagnostic) => Rules[diagnostic.Id];

    /// <summary>A rule with another severity, on even where it is off by default: the compiler drops what it takes for switched off.</summary>
    public static DiagnosticDescriptor Awake(RuleDescriptor rule, DiagnosticSeverity severity) => Create(rule, severity, isEnabled: true);

    private static DiagnosticDescriptor Create(RuleDescriptor rule) => Create(rule, SeverityOf(rule), rule.IsEnabledByDefault);

    private static DiagnosticDescriptor Create(RuleDescriptor rule, DiagnosticSeverity severity, bool isEnabled) => new(
        rule.Id,
        rule.Title,
        messageFormat: "{0}",
        rule.Category,
        severity,
        isEnabled,
        description: null,
        rule.HelpLink,
        customTags: rule.Name);

    private static DiagnosticSeverity SeverityOf(RuleDescriptor rule) => rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}

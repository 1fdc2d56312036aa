using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>A rule with more values to compare than AWS takes; host and path count too.</summary>
internal sealed class ConditionLimitRule : AlbRule
{
    private const int MaxValues = 5;

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5018", "alb-condition-limit", "A rule of an ALB compares at most five values", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        foreach (var conditions in alb.Resource.AnnotationsFrom(AlbKeys.Conditions))
        {
            var name = conditions.Key.Substring(AlbKeys.Conditions.Length);
            var most = alb.Ingress.Rules
                .SelectMany(static rule => rule.Paths, static (rule, path) => (rule, path))
                .Where(route => route.path.Backend?.ServiceName?.Text == name)
                .Select(static route => ValuesOf(route.rule, route.path))
                .DefaultIfEmpty(0)
                .Max();

            if (most > 0 && CountOf(conditions.Text) is { } count && count + most > MaxValues)
            {
                yield return On(alb.Resource, conditions.Entry.Value, string.Format(
                    CultureInfo.InvariantCulture,
                    "AWS takes {0} values a rule, and this one has {1}: {2} of these conditions, {3} of host and path. Spread them over several paths.",
                    MaxValues,
                    count + most,
                    count,
                    most));
            }
        }
    }

    /// <summary>A Prefix is two values, for the path itself and what is below it.</summary>
    private static int ValuesOf(IngressRuleView rule, IngressPathView path) =>
        (string.IsNullOrEmpty(rule.Host?.Text) ? 0 : 1)
        + (path.Path?.Text is null or "" or "/" ? path.PathType == "Exact" ? 1 : 0 : path.PathType == "Prefix" ? 2 : 1);

    private static int? CountOf(string? text) =>
        text is not null && JsonReader.TryRead(text, out var node, out _) && node is JsonArray conditions
            ? conditions.Items.OfType<JsonObject>().SelectMany(static condition => condition.Members).Select(static member => member.Value).OfType<JsonObject>()
                .Sum(static config => (config["values"] as JsonArray)?.Items.Count ?? (config["regexValues"] as JsonArray)?.Items.Count ?? 0)
            : null;
}

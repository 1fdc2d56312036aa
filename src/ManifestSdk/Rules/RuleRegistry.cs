using System.Collections.Concurrent;
using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>All rules of the SDK, in the order of their ids.</summary>
public static class RuleRegistry
{
    /// <summary>Where threads begin to save more than they cost.</summary>
    private const int ManyResources = 1000;

    private static readonly ManifestRule[] Rules = typeof(ManifestRule).Assembly.GetTypes()
        .Where(static type => type is { IsAbstract: false } && typeof(ManifestRule).IsAssignableFrom(type))
        .Select(static type => (ManifestRule)Activator.CreateInstance(type, nonPublic: true)!)
        .OrderBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)
        .ToArray();

    /// <summary>Everything the SDK can report: what the evaluator and the YAML reader say, then the rules that run over a <see cref="ManifestSet"/>.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        EvaluationRules.All.Concat(YamlRules.All).Union(Rules.Select(static rule => rule.Descriptor)).ToArray();

    /// <summary>Runs every rule over a set, advice included.</summary>
    /// <param name="set">What to check.</param>
    /// <returns>All findings: by rule, then in the order of the resources.</returns>
    public static IReadOnlyList<Finding> Check(ManifestSet set) => Check(set, static _ => true);

    /// <summary>Runs the rules that somebody wants to hear of.</summary>
    internal static IReadOnlyList<Finding> Check(ManifestSet set, Predicate<RuleDescriptor> isWanted)
    {
        if (set is null)
            throw new ArgumentNullException(nameof(set));

        return Check(set, Rules.Where(rule => isWanted(rule.Descriptor)).ToArray());
    }

    /// <summary>Runs some rules over a set.</summary>
    internal static IReadOnlyList<Finding> Check(ManifestSet set, ManifestRule[] rules)
    {
        var unknown = new UnknownFindings(set);
        return FindingsIn(set, rules).Where(finding => !unknown.Contain(finding)).ToArray();
    }

    /// <summary>Rules know nothing of each other, so threads may share them out where there is much to look at. The order stays.</summary>
    private static IEnumerable<Finding> FindingsIn(ManifestSet set, ManifestRule[] rules)
    {
        // Made by one thread, before several ask for it.
        _ = set.Index;
        return set.Resources.Count < ManyResources
            ? rules.SelectMany(rule => FindingsOf(rule, set))
            : Partitioner.Create(rules, loadBalance: true).AsParallel().AsOrdered().SelectMany(rule => FindingsOf(rule, set));
    }

    private static Finding[] FindingsOf(ManifestRule rule, ManifestSet set)
    {
        try
        {
            return OncePerPlace(rule.Check(set)).ToArray();
        }
#pragma warning disable CA1031 // An analyzer must not throw; a failure of one rule becomes a finding that can be reported to us, and the other rules go on.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return [Failure(rule, set, exception)];
        }
    }

    private static Finding Failure(ManifestRule rule, ManifestSet set, Exception exception)
    {
        var resource = set.Resources.Count > 0 ? set.Resources[0] : new ManifestResource(new ManifestMapping([]));
        return new(
            EvaluationRules.RuleFailed,
            $"Rule {rule.Descriptor.Id}, '{rule.Descriptor.Name}', could not be checked, because of an error in ManifestSdk: {exception.GetType().Name}: {exception.Message} Please report it.",
            resource,
            Path: "",
            resource.Origin);
    }

    /// <summary>One argument may fill several fields, such as labels and selector; one mistake is still one finding.</summary>
    private static IEnumerable<Finding> OncePerPlace(IEnumerable<Finding> findings)
    {
        var seen = new HashSet<(Origin, string)>();
        return findings.Where(finding => !finding.Origin.IsKnown || seen.Add((finding.Origin, finding.Message)));
    }
}

using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>Keeps back what comments suppress, and remembers which comments did.</summary>
internal sealed class Suppressor
{
    private readonly ILookup<string, Suppression> _byFile;
    private readonly HashSet<(Suppression, RuleDescriptor)> _used = [];

    public Suppressor(IEnumerable<RecognizedFile> files) => _byFile = files
        .Where(static file => file.IsChecked)
        .SelectMany(static file => file.File.Suppressions)
        .ToLookup(static suppression => suppression.Origin.Path!, StringComparer.Ordinal);

    /// <summary>Whether some comment suppresses the rule somewhere: only its findings tell whether that is needed.</summary>
    public bool Mentions(RuleDescriptor rule) => _byFile.Any(file => file.Any(suppression => suppression.Rules.Contains(rule)));

    public bool Suppresses(RuleDescriptor rule, Origin origin)
    {
        var covering = origin.Path is { } path ? _byFile[path].Where(suppression => suppression.Covers(rule, origin)).ToArray() : [];
        foreach (var suppression in covering)
            _used.Add((suppression, rule));

        return covering.Length > 0;
    }

    /// <summary>The suppressions, rule by rule, that nothing needed.</summary>
    public IEnumerable<YamlProblem> Unused() =>
        from suppression in _byFile.SelectMany(static file => file)
        from rule in suppression.Rules
        where !_used.Contains((suppression, rule))
        select new YamlProblem(
            YamlRules.UnusedSuppression, $"Nothing here is found by {rule.Id}, '{rule.Name}'; remove the suppression", suppression.Origin);
}

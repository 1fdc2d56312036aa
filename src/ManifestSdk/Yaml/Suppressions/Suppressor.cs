using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>Keeps back what comments suppress, and remembers which comments did.</summary>
internal sealed class Suppressor
{
    private readonly Suppression[] _suppressions;
    private readonly HashSet<string> _mentioned;
    private readonly Dictionary<(string? Path, string Rule, string Verb), SuppressedScopes> _scopes;
    private readonly HashSet<(string Rule, Origin Scope)> _used = [];

    public Suppressor(IEnumerable<RecognizedFile> files)
    {
        _suppressions = files.Where(static file => file.IsChecked).SelectMany(static file => file.File.Suppressions).ToArray();
        _mentioned = [.. _suppressions.SelectMany(static suppression => suppression.Rules).Select(static rule => rule.Id)];
        _scopes = _suppressions
            .SelectMany(static suppression => suppression.Rules, static (suppression, rule) => (suppression, rule))
            .GroupBy(static pair => (pair.suppression.Scope.Path, pair.rule.Id, pair.suppression.Verb), static pair => pair.suppression.Scope)
            .ToDictionary(static same => same.Key, static same => new SuppressedScopes(same));
    }

    /// <summary>Whether some comment suppresses the rule somewhere: only its findings tell whether that is needed.</summary>
    public bool Mentions(RuleDescriptor rule) => _mentioned.Contains(rule.Id);

    public bool Suppresses(RuleDescriptor rule, Origin origin)
    {
        var isCovered = false;
        foreach (var verb in _mentioned.Contains(rule.Id) ? SuppressionComment.Verbs : [])
        {
            foreach (var scope in _scopes.TryGetValue((origin.Path, rule.Id, verb), out var scopes) ? scopes.Around(origin.Start) : [])
            {
                _used.Add((rule.Id, scope));
                isCovered = true;
            }
        }

        return isCovered;
    }

    /// <summary>The suppressions, rule by rule, that nothing needed.</summary>
    public IEnumerable<YamlProblem> Unused() =>
        from suppression in _suppressions
        from rule in suppression.Rules
        where !_used.Contains((rule.Id, suppression.Scope))
        select new YamlProblem(
            YamlRules.UnusedSuppression, $"Nothing here is found by {rule.Id}, '{rule.Name}'; remove the suppression", suppression.Origin);
}

using ManifestSdk.Rules;

namespace ManifestSdk.Controllers.Values;

/// <summary>Pairs <c>key=value</c> between commas; a backslash makes the next character part of the value.</summary>
/// <param name="known">The keys that exist, with their values; empty where every key is allowed.</param>
internal sealed class MapValue(params KnownKey[] known) : AnnotationValue
{
    private readonly Dictionary<string, AnnotationValue> _known =
        known.ToDictionary(static key => key.Name, static key => key.Value, StringComparer.Ordinal);

    public override string Description => "list of `key=value` pairs";

    /// <summary>The keys that exist; empty where every key is allowed.</summary>
    public IReadOnlyList<KnownKey> Known => known;

    public override IEnumerable<ValueProblem> Check(string text)
    {
        var pairs = PairList.Split(text).ToArray();
        for (var i = 0; i < pairs.Length; i++)
        {
            foreach (var problem in CheckPair(pairs[i]))
                yield return problem with { Replacement = Replace(text, pairs[i], problem.Replacement), Item = new ItemProblem(i, pairs.Length) };
        }

        foreach (var problem in CheckTogether(pairs))
            yield return problem;
    }

    /// <summary>Attributes that need one another.</summary>
    private IEnumerable<ValueProblem> CheckTogether(string[] pairs)
    {
        var written = pairs
            .Select(static pair => pair.Split(['='], 2))
            .Where(static pair => pair.Length == 2)
            .GroupBy(static pair => pair[0].Trim(), static pair => pair[1].Trim(), StringComparer.Ordinal)
            .ToDictionary(static key => key.Key, static key => key.Last(), StringComparer.Ordinal);

        foreach (var key in known)
        {
            if (!written.TryGetValue(key.Name, out var value))
            {
                if (key.RequiredWhen is { } condition && IsMet(condition, written, withDefaults: false))
                    yield return new(ValueProblemKind.Contradiction, $"{condition} needs the attribute '{key.Name}' as well");
            }
            else if (value != key.Default && key.OnlyWith is { } other && !IsMet(other, written, withDefaults: true))
                yield return new(ValueProblemKind.Contradiction, $"{key.Name}={value} is refused without {other}");
        }
    }

    private bool IsMet(string condition, Dictionary<string, string> written, bool withDefaults)
    {
        var parts = condition.Split('=');
        var value = written.TryGetValue(parts[0], out var text) ? text : withDefaults ? known.FirstOrDefault(key => key.Name == parts[0])?.Default : null;
        return value == parts[1];
    }

    private IEnumerable<ValueProblem> CheckPair(string pair)
    {
        var equals = pair.IndexOf('=');
        if (equals <= 0)
            return [new(ValueProblemKind.Pair, $"'{pair}' is not a pair; write key=value, with a backslash before a comma that belongs to a value")];

        return _known.Count == 0 ? [] : CheckPair(pair.Substring(0, equals).Trim(), pair.Substring(equals + 1).Trim());
    }

    private IEnumerable<ValueProblem> CheckPair(string key, string text)
    {
        if (!_known.TryGetValue(key, out var value))
            return [UnknownKey(key, text)];

        return value.Check(text).Select(problem => problem with
        {
            Message = $"{key}: {problem.Message}",
            Replacement = problem.Replacement is { } meant ? $"{key}={meant}" : null,
        });
    }

    private ValueProblem UnknownKey(string key, string text) => NearMiss.Of(key, _known.Keys) is { } meant
        ? new(ValueProblemKind.UnknownField, $"the key '{key}' is not known here. Did you mean '{meant}'?", $"{meant}={text}")
        : new(ValueProblemKind.UnknownField, $"the key '{key}' is not known here. Look it up on the annotation's page");

    /// <summary>The whole text with one pair replaced, where that pair surely stands in it as it was read.</summary>
    private static string? Replace(string text, string pair, string? replacement)
    {
        var at = text.IndexOf(pair, StringComparison.Ordinal);
        return replacement is null || at < 0 || at != text.LastIndexOf(pair, StringComparison.Ordinal)
            ? null
            : text.Substring(0, at) + replacement + text.Substring(at + pair.Length);
    }
}

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
                yield return problem with { Item = new ItemProblem(i, pairs.Length) };
        }
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
            return [new(ValueProblemKind.UnknownField, $"the key '{key}' is not known here." + Hint(key))];

        return value.Check(text).Select(problem => problem with { Message = $"{key}: {problem.Message}", Replacement = null });
    }

    private string Hint(string key) => NearMiss.Question(key, _known.Keys) is { Length: > 0 } question ? question : " Look it up on the annotation's page";
}

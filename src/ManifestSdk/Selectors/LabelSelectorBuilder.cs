using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A label selector, written out. What says nothing selects everything.</summary>
public sealed class LabelSelectorBuilder
{
    private readonly RecordedMapping _selector;

    internal LabelSelectorBuilder(RecordedMapping selector) => _selector = selector;

    /// <summary>Asks for labels of exactly these values, <c>matchLabels</c>.</summary>
    /// <param name="labels">Keys and values; all of them must be there.</param>
    public LabelSelectorBuilder MatchLabels(params (string Key, string Value)[] labels)
    {
        _selector.Mapping("matchLabels", FieldOrder.Sorted).SetAll(labels, nameof(labels));
        return this;
    }

    /// <summary>Asks for labels of exactly these values, <c>matchLabels</c>.</summary>
    /// <param name="labels">Keys and values; all of them must be there.</param>
    public LabelSelectorBuilder MatchLabels(IEnumerable<KeyValuePair<string, string>> labels)
    {
        _selector.Mapping("matchLabels", FieldOrder.Sorted).SetAll(labels, nameof(labels));
        return this;
    }

    /// <summary>Compares one label, an entry of <c>matchExpressions</c>.</summary>
    /// <param name="key">The key of a label.</param>
    /// <param name="operator">How the label's value compares.</param>
    /// <param name="values">The values; none for <see cref="LabelOperator.Exists"/> and <see cref="LabelOperator.DoesNotExist"/>.</param>
    public LabelSelectorBuilder MatchExpression(string key, LabelOperator @operator, params string[] values)
    {
        LabelExpression.Add(_selector, key, @operator, values);
        return this;
    }
}

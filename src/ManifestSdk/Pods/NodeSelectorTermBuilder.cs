using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Comparisons of a node's labels, all of which must hold.</summary>
public sealed class NodeSelectorTermBuilder
{
    private readonly RecordedMapping _term;

    internal NodeSelectorTermBuilder(RecordedMapping term) => _term = term;

    /// <summary>Compares one label, an entry of <c>matchExpressions</c>.</summary>
    /// <param name="key">The key of a node's label: <c>node.kubernetes.io/instance-type</c>.</param>
    /// <param name="operator">How the label's value compares.</param>
    /// <param name="values">The values; none for <see cref="LabelOperator.Exists"/> and <see cref="LabelOperator.DoesNotExist"/>.</param>
    public NodeSelectorTermBuilder MatchExpression(string key, LabelOperator @operator, params string[] values)
    {
        LabelExpression.Add(_term, key, @operator, values);
        return this;
    }
}

using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A workload of <c>apps/v1</c>: keeps Pods running for ever, and knows its Pods by a selector.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class AppsWorkloadBuilder<TSelf> : WorkloadBuilder<TSelf>
    where TSelf : AppsWorkloadBuilder<TSelf>
{
    private readonly RecordedMapping _matchLabels = new(CallSite.Call, FieldOrder.Sorted);
    private bool _selectorIsWritten;

    private protected AppsWorkloadBuilder(string kind, string name, string @namespace)
        : base("apps/v1", kind, name, @namespace, "template")
    {
        Spec.Mapping("selector").Set("matchLabels", new DeferredValue(BuildMatchLabels));
        Pods = new PodSelection(BuildMatchLabels, Spec.Mapping("selector"));
    }

    /// <summary>
    /// Writes the selector, <c>spec.selector.matchLabels</c>, in place of the one that follows from
    /// <c>Labels</c>. The Pods' labels must contain it (MSDK2002).
    /// </summary>
    /// <param name="labels">Keys and values, as in <c>Labels</c>.</param>
    public TSelf MatchLabels(params (string Key, string Value)[] labels)
    {
        _matchLabels.SetAll(labels, nameof(labels));
        _selectorIsWritten = true;
        return Self;
    }

    /// <summary>Narrows the selector by an expression, an entry of <c>spec.selector.matchExpressions</c>.</summary>
    /// <param name="key">The key of a label.</param>
    /// <param name="operator">How the label's value compares.</param>
    /// <param name="values">The values; none for <see cref="LabelOperator.Exists"/> and <see cref="LabelOperator.DoesNotExist"/>.</param>
    public TSelf MatchExpression(string key, LabelOperator @operator, params string[] values)
    {
        LabelExpression.Add(Spec.Mapping("selector"), key, @operator, values);
        return Self;
    }

    /// <summary>Sets how long a new Pod must be ready before it counts as available, <c>spec.minReadySeconds</c>. The default is 0.</summary>
    /// <param name="minReadySeconds">Seconds, zero or more.</param>
    public TSelf MinReadySeconds(Duration minReadySeconds)
    {
        Spec.SetArgument("minReadySeconds", minReadySeconds);
        return Self;
    }

    /// <summary>Sets how many old revisions stay for a rollback, <c>spec.revisionHistoryLimit</c>. The default is 10.</summary>
    /// <param name="revisionHistoryLimit">Zero or more.</param>
    public TSelf RevisionHistoryLimit(int revisionHistoryLimit)
    {
        Spec.SetArgument("revisionHistoryLimit", revisionHistoryLimit);
        return Self;
    }

    /// <summary>Starts the update strategy afresh: what one type was told means nothing to another.</summary>
    private protected RecordedMapping UseStrategy(string field, string type)
    {
        var strategy = new RecordedMapping(CallSite.Call);
        strategy.Set("type", type, CallSite.Call);
        Spec.Set(field, strategy);
        return strategy;
    }

    private ManifestMapping BuildMatchLabels() => (_selectorIsWritten ? _matchLabels : IdentifyingLabels).BuildMapping();
}

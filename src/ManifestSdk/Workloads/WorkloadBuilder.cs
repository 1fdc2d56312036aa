using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>An object that runs Pods from a template.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class WorkloadBuilder<TSelf> : ResourceBuilder<TSelf>, IWorkload
    where TSelf : WorkloadBuilder<TSelf>
{
    private readonly RecordedMapping _matchLabels = new(CallSite.Call, FieldOrder.Sorted);
    private bool _selectorIsWritten;

    private protected WorkloadBuilder(string apiVersion, string kind, string name, string @namespace)
        : base(apiVersion, kind, name, @namespace)
    {
        Spec.Mapping("selector").Set("matchLabels", _matchLabels);
        Pods = new PodSelection(_matchLabels);
        _ = Template;
    }

    /// <inheritdoc/>
    public PodSelection Pods { get; }

    internal RecordedMapping Template => Spec.Mapping("template");

    internal RecordedMapping PodSpec => Template.Mapping("spec");

    private RecordedMapping PodLabelMap => Template.Mapping("metadata").Mapping("labels", FieldOrder.Sorted);

    /// <summary>
    /// Adds labels to the Pods only: to <c>spec.template.metadata.labels</c>, not to the selector. For what may change over
    /// time, such as a version, because a selector can never change.
    /// </summary>
    /// <param name="labels">Keys and values, as in <see cref="ResourceBuilder{TSelf}.Labels"/>.</param>
    public TSelf PodLabels(params (string Key, string Value)[] labels)
    {
        PodLabelMap.SetAll(labels ?? throw new ArgumentNullException(nameof(labels)), nameof(labels));
        return Self;
    }

    /// <summary>
    /// Writes the selector, <c>spec.selector.matchLabels</c>, in place of the one that follows from
    /// <see cref="ResourceBuilder{TSelf}.Labels"/>. The Pods' labels must contain it (MSDK2002).
    /// </summary>
    /// <param name="labels">Keys and values, as in <see cref="ResourceBuilder{TSelf}.Labels"/>.</param>
    public TSelf MatchLabels(params (string Key, string Value)[] labels)
    {
        if (labels is null)
            throw new ArgumentNullException(nameof(labels));

        if (!_selectorIsWritten)
            _matchLabels.Clear();

        _selectorIsWritten = true;
        _matchLabels.SetAll(labels, nameof(labels));
        return Self;
    }

    /// <summary>Adds a container to <c>spec.template.spec.containers</c>.</summary>
    /// <param name="name">The container's name: a DNS label, at most 63 characters, unlike the others of the Pod.</param>
    /// <param name="image">The image: <c>registry.example.com/shop/api:1.4.2</c>.</param>
    /// <param name="configure">Declares the container's ports, environment, probes and so on.</param>
    public TSelf Container(string name, string image, Action<ContainerBuilder>? configure = null)
    {
        var container = new ContainerBuilder(PodSpec.Sequence("containers").AddMapping(), name, image);
        configure?.Invoke(container);
        return Self;
    }

    /// <summary>A workload's labels are its own, its Pods' and, unless one was written, its selector's.</summary>
    private protected override void RecordLabels((string Key, string Value)[] labels)
    {
        base.RecordLabels(labels);
        PodLabelMap.SetAll(labels, nameof(labels));
        if (!_selectorIsWritten)
            _matchLabels.SetAll(labels, nameof(labels));
    }
}

using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>An object that runs Pods from a template.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract partial class WorkloadBuilder<TSelf> : ResourceBuilder<TSelf>, IWorkload
    where TSelf : WorkloadBuilder<TSelf>
{
    private readonly RecordedMapping _commonLabels = new(CallSite.Call, FieldOrder.Sorted);
    private readonly RecordedMapping _podLabels = new(CallSite.Call, FieldOrder.Sorted);
    private readonly RecordedMapping _podMetadata = new(CallSite.Call);

    private protected WorkloadBuilder(string apiVersion, string kind, string name, string @namespace, params string[] pathToTemplate)
        : base(apiVersion, kind, name, @namespace)
    {
        Template = pathToTemplate.Aggregate(Spec, static (mapping, key) => mapping.Mapping(key));
        Template.Set("metadata", _podMetadata.UnlessEmpty());
        PodSpec = Template.Mapping("spec");
        Pods = new PodSelection(IdentifyingLabels);
        _podMetadata.Set("labels", new MergedMapping(_commonLabels, _podLabels));
    }

    /// <inheritdoc/>
    public PodSelection Pods { get; private protected init; }

    internal RecordedMapping Template { get; }

    internal RecordedMapping PodSpec { get; }

    /// <summary>The labels that tell this workload's Pods from others, as far as they follow from its own labels.</summary>
    private protected RecordedMapping IdentifyingLabels { get; } = new(CallSite.Call, FieldOrder.Sorted);

    /// <summary>
    /// Adds labels to the Pods only: to <c>spec.template.metadata.labels</c>, not to the selector. For what may change over
    /// time, such as a version, because a selector can never change. They win over <c>Labels</c>.
    /// </summary>
    /// <param name="labels">Keys and values, as in <c>Labels</c>.</param>
    public TSelf PodLabels(params (string Key, string Value)[] labels)
    {
        _podLabels.SetAll(labels, nameof(labels));
        return Self;
    }

    /// <summary>Adds labels to the Pods only, as the other overload does.</summary>
    /// <param name="labels">Keys and values, such as a dictionary that several workloads share.</param>
    public TSelf PodLabels(IEnumerable<KeyValuePair<string, string>> labels)
    {
        _podLabels.SetAll(labels, nameof(labels));
        return Self;
    }

    /// <summary>Adds annotations to the Pods: to <c>spec.template.metadata.annotations</c>.</summary>
    /// <param name="annotations">Keys and values, as in <see cref="ResourceBuilder{TSelf}.Annotation"/>.</param>
    public TSelf PodAnnotations(params (string Key, string Value)[] annotations)
    {
        _podMetadata.Mapping("annotations", FieldOrder.Sorted).SetAll(annotations, nameof(annotations));
        return Self;
    }

    /// <summary>Adds annotations to the Pods, as the other overload does.</summary>
    /// <param name="annotations">Keys and values, such as a dictionary that several workloads share.</param>
    public TSelf PodAnnotations(IEnumerable<KeyValuePair<string, string>> annotations)
    {
        _podMetadata.Mapping("annotations", FieldOrder.Sorted).SetAll(annotations, nameof(annotations));
        return Self;
    }

    /// <summary>A workload's labels are its own and its Pods'; those that identify are what others select it by.</summary>
    private protected override void RecordLabels(WrittenPair[] labels, bool identifying)
    {
        base.RecordLabels(labels, identifying);
        _commonLabels.SetAll(labels);
        if (identifying)
            IdentifyingLabels.SetAll(labels);
    }
}

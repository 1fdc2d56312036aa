using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Kubernetes object under construction, with the metadata that every kind has.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract partial class ResourceBuilder<TSelf> : ResourceBuilder
    where TSelf : ResourceBuilder<TSelf>
{
    private protected ResourceBuilder(string apiVersion, string kind, string name, string? @namespace = null, bool isExternal = false)
        : base(apiVersion, kind, name, @namespace, isExternal)
    {
    }

    private protected ResourceBuilder(RecordedMapping template)
        : base(template)
    {
    }

    private protected TSelf Self => (TSelf)this;

    /// <summary>Adds labels to the object's <c>metadata.labels</c>. A key given again replaces its value.</summary>
    /// <param name="labels">
    /// Keys, with an optional DNS prefix, and values: at most 63 letters, digits, dashes, underscores and dots, starting
    /// and ending with a letter or digit.
    /// </param>
    public TSelf Labels(params (string Key, string Value)[] labels) => Label(WrittenPair.Read(labels, nameof(labels)));

    /// <summary>Adds labels to the object's <c>metadata.labels</c>. A key given again replaces its value.</summary>
    /// <param name="labels">Keys and values, such as a dictionary that several objects share.</param>
    public TSelf Labels(IEnumerable<KeyValuePair<string, string>> labels) => Label(WrittenPair.Read(labels, nameof(labels)));

    /// <summary>Adds one annotation to the object's <c>metadata.annotations</c>, checked like the typed ones.</summary>
    /// <param name="key">The key, with an optional DNS prefix: <c>alb.ingress.kubernetes.io/scheme</c>.</param>
    /// <param name="value">The value. Kubernetes knows only text here.</param>
    public TSelf Annotation(string key, string value)
    {
        AnnotationMap.SetText(key, value);
        return Self;
    }

    /// <summary>Adds annotations to the object's <c>metadata.annotations</c>, checked like the typed ones.</summary>
    /// <param name="annotations">Keys and values, as in <see cref="Annotation"/>.</param>
    public TSelf Annotations(params (string Key, string Value)[] annotations)
    {
        AnnotationMap.SetAll(annotations, nameof(annotations));
        return Self;
    }

    /// <summary>Adds annotations to the object's <c>metadata.annotations</c>, checked like the typed ones.</summary>
    /// <param name="annotations">Keys and values, such as a dictionary that several objects share.</param>
    public TSelf Annotations(IEnumerable<KeyValuePair<string, string>> annotations)
    {
        AnnotationMap.SetAll(annotations, nameof(annotations));
        return Self;
    }

    /// <summary>Writes labels wherever the kind keeps them.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="identifying">Whether they tell the object's Pods from others for good; a version doesn't.</param>
    private protected virtual void RecordLabels(WrittenPair[] labels, bool identifying) =>
        Metadata.Mapping("labels", FieldOrder.Sorted).SetAll(labels);

    private TSelf Label(WrittenPair[] labels)
    {
        RecordLabels(labels, identifying: true);
        return Self;
    }
}

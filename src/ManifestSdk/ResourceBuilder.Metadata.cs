using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Kubernetes object under construction, with the metadata that every kind has.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class ResourceBuilder<TSelf> : ResourceBuilder
    where TSelf : ResourceBuilder<TSelf>
{
    private protected ResourceBuilder(string apiVersion, string kind, string name, string? @namespace = null, bool isExternal = false)
        : base(apiVersion, kind, name, @namespace, isExternal)
    {
    }

    private protected TSelf Self => (TSelf)this;

    /// <summary>Adds labels to the object's <c>metadata.labels</c>. A key given again replaces its value.</summary>
    /// <param name="labels">
    /// Keys, with an optional DNS prefix, and values: at most 63 letters, digits, dashes, underscores and dots, starting
    /// and ending with a letter or digit.
    /// </param>
    public TSelf Labels(params (string Key, string Value)[] labels)
    {
        RecordLabels(labels ?? throw new ArgumentNullException(nameof(labels)));
        return Self;
    }

    /// <summary>Adds one annotation to the object's <c>metadata.annotations</c>, checked like the typed ones.</summary>
    /// <param name="key">The key, with an optional DNS prefix: <c>alb.ingress.kubernetes.io/scheme</c>.</param>
    /// <param name="value">The value. Kubernetes knows only text here.</param>
    public TSelf Annotation(string key, string value)
    {
        Metadata.Mapping("annotations", FieldOrder.Sorted).SetText(key, value);
        return Self;
    }

    /// <summary>Writes labels wherever the kind keeps them.</summary>
    private protected virtual void RecordLabels((string Key, string Value)[] labels) =>
        Metadata.Mapping("labels", FieldOrder.Sorted).SetAll(labels, nameof(labels));
}

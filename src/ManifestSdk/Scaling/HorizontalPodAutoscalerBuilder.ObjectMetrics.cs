using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What the number of Pods follows that one other object has, such as the requests of an Ingress.</summary>
public sealed partial class HorizontalPodAutoscalerBuilder
{
    /// <summary>Follows a metric of another object as a whole, an entry of <c>spec.metrics</c> of type <c>Object</c>.</summary>
    /// <param name="describedObject">The object, in the same namespace.</param>
    /// <param name="name">The metric: <c>requests_per_second</c>.</param>
    /// <param name="value">The value to keep, however many Pods there are: a quantity.</param>
    /// <param name="selector">Which of the metric's series; by default all.</param>
    public HorizontalPodAutoscalerBuilder ObjectMetric(
        ResourceBuilder describedObject,
        string name,
        Quantity value,
        Action<LabelSelectorBuilder>? selector = null)
    {
        var source = AddObjectMetric(describedObject);
        SetMetric(source, name, selector);
        AddTarget(source, "Value").SetArgument("value", value);
        return this;
    }

    /// <summary>Follows a metric of another object shared out among the Pods, an entry of <c>spec.metrics</c> of type <c>Object</c>.</summary>
    /// <param name="describedObject">The object, in the same namespace.</param>
    /// <param name="name">The metric: <c>requests_per_second</c>.</param>
    /// <param name="averageValue">The share a Pod to keep, a quantity.</param>
    /// <param name="selector">Which of the metric's series; by default all.</param>
    public HorizontalPodAutoscalerBuilder ObjectMetricAverageValue(
        ResourceBuilder describedObject,
        string name,
        Quantity averageValue,
        Action<LabelSelectorBuilder>? selector = null)
    {
        var source = AddObjectMetric(describedObject);
        SetMetric(source, name, selector);
        AddTarget(source, "AverageValue").SetArgument("averageValue", averageValue);
        return this;
    }

    private RecordedMapping AddObjectMetric(ResourceBuilder describedObject)
    {
        if (describedObject is null)
            throw new ArgumentNullException(nameof(describedObject));

        var source = AddMetric("Object", "object");
        source.Set("describedObject", describedObject.Reference(CallSite.Argument(nameof(describedObject)), byGroup: false));
        return source;
    }
}

using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What the number of Pods follows. Of several metrics the one that asks for most Pods counts.</summary>
public sealed partial class HorizontalPodAutoscalerBuilder
{
    /// <summary>Follows a share of what the Pods request, an entry of <c>spec.metrics</c> of type <c>Resource</c>. Every container needs a request.</summary>
    /// <param name="name">The resource: <c>cpu</c> or <c>memory</c>.</param>
    /// <param name="averageUtilization">The average to keep, in percent of the requests, one or more.</param>
    public HorizontalPodAutoscalerBuilder ResourceMetric(string name, int averageUtilization)
    {
        var resource = AddMetric("Resource", "resource");
        resource.SetArgument("name", name);
        AddTarget(resource, "Utilization").SetArgument("averageUtilization", averageUtilization);
        return this;
    }

    /// <summary>Follows what the Pods use, an entry of <c>spec.metrics</c> of type <c>Resource</c>.</summary>
    /// <param name="name">The resource: <c>cpu</c> or <c>memory</c>.</param>
    /// <param name="averageValue">The average a Pod to keep, a quantity: <c>"500m"</c>.</param>
    public HorizontalPodAutoscalerBuilder ResourceMetric(string name, Quantity averageValue)
    {
        var resource = AddMetric("Resource", "resource");
        resource.SetArgument("name", name);
        AddTarget(resource, "AverageValue").SetArgument("averageValue", averageValue);
        return this;
    }

    /// <summary>Follows a share of what one container requests, an entry of <c>spec.metrics</c> of type <c>ContainerResource</c>.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The resource: <c>cpu</c> or <c>memory</c>.</param>
    /// <param name="averageUtilization">The average to keep, in percent of the requests, one or more.</param>
    public HorizontalPodAutoscalerBuilder ContainerResourceMetric(string container, string name, int averageUtilization)
    {
        var resource = AddMetric("ContainerResource", "containerResource");
        resource.SetArgument("container", container);
        resource.SetArgument("name", name);
        AddTarget(resource, "Utilization").SetArgument("averageUtilization", averageUtilization);
        return this;
    }

    /// <summary>Follows what one container uses, an entry of <c>spec.metrics</c> of type <c>ContainerResource</c>.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">The resource: <c>cpu</c> or <c>memory</c>.</param>
    /// <param name="averageValue">The average a Pod to keep, a quantity: <c>"500m"</c>.</param>
    public HorizontalPodAutoscalerBuilder ContainerResourceMetric(string container, string name, Quantity averageValue)
    {
        var resource = AddMetric("ContainerResource", "containerResource");
        resource.SetArgument("container", container);
        resource.SetArgument("name", name);
        AddTarget(resource, "AverageValue").SetArgument("averageValue", averageValue);
        return this;
    }

    /// <summary>Follows a metric that each Pod has, an entry of <c>spec.metrics</c> of type <c>Pods</c>.</summary>
    /// <param name="name">The metric: <c>requests_per_second</c>.</param>
    /// <param name="averageValue">The average a Pod to keep, a quantity.</param>
    /// <param name="selector">Which of the metric's series; by default all.</param>
    public HorizontalPodAutoscalerBuilder PodsMetric(string name, Quantity averageValue, Action<LabelSelectorBuilder>? selector = null)
    {
        var pods = AddMetric("Pods", "pods");
        SetMetric(pods, name, selector);
        AddTarget(pods, "AverageValue").SetArgument("averageValue", averageValue);
        return this;
    }

    /// <summary>Follows a metric from outside the cluster, such as the length of a queue: an entry of <c>spec.metrics</c> of type <c>External</c>.</summary>
    /// <param name="name">The metric.</param>
    /// <param name="averageValue">The share a Pod to keep, a quantity.</param>
    /// <param name="selector">Which of the metric's series; by default all.</param>
    public HorizontalPodAutoscalerBuilder ExternalMetric(string name, Quantity averageValue, Action<LabelSelectorBuilder>? selector = null)
    {
        var external = AddMetric("External", "external");
        SetMetric(external, name, selector);
        AddTarget(external, "AverageValue").SetArgument("averageValue", averageValue);
        return this;
    }

    /// <summary>Follows a metric from outside the cluster as a whole, an entry of <c>spec.metrics</c> of type <c>External</c>.</summary>
    /// <param name="name">The metric.</param>
    /// <param name="value">The value to keep, however many Pods there are: a quantity.</param>
    /// <param name="selector">Which of the metric's series; by default all.</param>
    public HorizontalPodAutoscalerBuilder ExternalMetricValue(string name, Quantity value, Action<LabelSelectorBuilder>? selector = null)
    {
        var external = AddMetric("External", "external");
        SetMetric(external, name, selector);
        AddTarget(external, "Value").SetArgument("value", value);
        return this;
    }

    private RecordedMapping AddMetric(string type, string field)
    {
        var metric = Spec.Sequence("metrics").AddMapping();
        metric.Set("type", type, CallSite.Call);
        return metric.Mapping(field);
    }

    private static RecordedMapping AddTarget(RecordedMapping source, string type)
    {
        var target = source.Mapping("target");
        target.Set("type", type, CallSite.Call);
        return target;
    }

    private static void SetMetric(RecordedMapping source, string name, Action<LabelSelectorBuilder>? selector)
    {
        var metric = source.Mapping("metric");
        metric.SetArgument("name", name);
        if (selector is not null)
            metric.Select("selector", selector);
    }
}

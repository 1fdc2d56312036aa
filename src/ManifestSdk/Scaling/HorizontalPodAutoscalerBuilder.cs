using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A HorizontalPodAutoscaler (<c>autoscaling/v2</c>): sets a workload's number of Pods by how busy they are.</summary>
public sealed partial class HorizontalPodAutoscalerBuilder : ResourceBuilder<HorizontalPodAutoscalerBuilder>
{
    internal HorizontalPodAutoscalerBuilder(string name, string @namespace)
        : base("autoscaling/v2", "HorizontalPodAutoscaler", name, @namespace)
    {
    }

    /// <summary>Drives a Deployment, <c>spec.scaleTargetRef</c>. Leave out the Deployment's own <c>Replicas</c>.</summary>
    /// <param name="deployment">The Deployment, in the same namespace.</param>
    public HorizontalPodAutoscalerBuilder ScaleTargetRef(DeploymentBuilder deployment) =>
        Target(deployment ?? throw new ArgumentNullException(nameof(deployment)), nameof(deployment));

    /// <summary>Drives a StatefulSet, <c>spec.scaleTargetRef</c>. Leave out the StatefulSet's own <c>Replicas</c>.</summary>
    /// <param name="statefulSet">The StatefulSet, in the same namespace.</param>
    public HorizontalPodAutoscalerBuilder ScaleTargetRef(StatefulSetBuilder statefulSet) =>
        Target(statefulSet ?? throw new ArgumentNullException(nameof(statefulSet)), nameof(statefulSet));

    /// <summary>Drives any object that can be scaled, <c>spec.scaleTargetRef</c>.</summary>
    /// <param name="apiVersion">The kind's group and version: <c>apps/v1</c>.</param>
    /// <param name="kind">The kind: <c>Deployment</c>.</param>
    /// <param name="name">The object, in the same namespace.</param>
    public HorizontalPodAutoscalerBuilder ScaleTargetRef(string apiVersion, string kind, string name)
    {
        var target = new RecordedMapping(CallSite.Call);
        Spec.Set("scaleTargetRef", target);
        target.SetArgument("apiVersion", apiVersion);
        target.SetArgument("kind", kind);
        target.SetArgument("name", name);
        return this;
    }

    /// <summary>Sets the fewest Pods, <c>spec.minReplicas</c>. The default is 1.</summary>
    /// <param name="minReplicas">One or more; 0 needs a metric of something else (MSDK8005).</param>
    public HorizontalPodAutoscalerBuilder MinReplicas(int minReplicas)
    {
        Spec.SetArgument("minReplicas", minReplicas);
        return this;
    }

    /// <summary>Sets the most Pods, <c>spec.maxReplicas</c>.</summary>
    /// <param name="maxReplicas">One or more, no fewer than <c>minReplicas</c>.</param>
    public HorizontalPodAutoscalerBuilder MaxReplicas(int maxReplicas)
    {
        Spec.SetArgument("maxReplicas", maxReplicas);
        return this;
    }

    /// <summary>Sets how fast the number grows, <c>spec.behavior.scaleUp</c>.</summary>
    /// <param name="scaleUp">Says how fast.</param>
    public HorizontalPodAutoscalerBuilder ScaleUp(Action<ScalingRulesBuilder> scaleUp) => Behavior("scaleUp", scaleUp, nameof(scaleUp));

    /// <summary>Sets how fast the number shrinks, <c>spec.behavior.scaleDown</c>.</summary>
    /// <param name="scaleDown">Says how fast.</param>
    public HorizontalPodAutoscalerBuilder ScaleDown(Action<ScalingRulesBuilder> scaleDown) => Behavior("scaleDown", scaleDown, nameof(scaleDown));

    private HorizontalPodAutoscalerBuilder Target(ResourceBuilder workload, string parameter)
    {
        Spec.Set("scaleTargetRef", workload.Reference(CallSite.Argument(parameter), byGroup: false));
        return this;
    }

    private HorizontalPodAutoscalerBuilder Behavior(string direction, Action<ScalingRulesBuilder> rules, string parameter)
    {
        if (rules is null)
            throw new ArgumentNullException(parameter);

        rules(new ScalingRulesBuilder(Spec.Mapping("behavior").Mapping(direction)));
        return this;
    }
}

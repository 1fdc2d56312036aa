using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A PodDisruptionBudget (<c>policy/v1</c>): how many Pods a drain of nodes may take away at a time.</summary>
public sealed class PodDisruptionBudgetBuilder : ResourceBuilder<PodDisruptionBudgetBuilder>
{
    internal PodDisruptionBudgetBuilder(string name, string @namespace)
        : base("policy/v1", "PodDisruptionBudget", name, @namespace)
    {
    }

    /// <summary>Counts a workload's Pods, <c>spec.selector</c>.</summary>
    /// <param name="workload">The workload; labels that it gains later count too.</param>
    public PodDisruptionBudgetBuilder Selects(IWorkload workload)
    {
        Spec.SelectPods("selector", workload);
        return this;
    }

    /// <summary>Counts the Pods of the namespace that a selector finds, <c>spec.selector</c>.</summary>
    /// <param name="selector">Spells it out. One that says nothing finds every Pod of the namespace.</param>
    public PodDisruptionBudgetBuilder Selector(Action<LabelSelectorBuilder> selector)
    {
        Spec.Select("selector", selector);
        return this;
    }

    /// <summary>Sets how many must stay, <c>spec.minAvailable</c>. Not together with <see cref="MaxUnavailable"/>.</summary>
    /// <param name="minAvailable">A number, or a share such as <c>"50%"</c>.</param>
    public PodDisruptionBudgetBuilder MinAvailable(IntOrString minAvailable)
    {
        Spec.SetArgument("minAvailable", minAvailable);
        return this;
    }

    /// <summary>Sets how many may go, <c>spec.maxUnavailable</c>. Not together with <see cref="MinAvailable"/>.</summary>
    /// <param name="maxUnavailable">A number, or a share such as <c>"25%"</c>.</param>
    public PodDisruptionBudgetBuilder MaxUnavailable(IntOrString maxUnavailable)
    {
        Spec.SetArgument("maxUnavailable", maxUnavailable);
        return this;
    }

    /// <summary>Says whether Pods that aren't ready are protected too, <c>spec.unhealthyPodEvictionPolicy</c>.</summary>
    /// <param name="unhealthyPodEvictionPolicy">Whether they may always go.</param>
    public PodDisruptionBudgetBuilder UnhealthyPodEvictionPolicy(UnhealthyPodEvictionPolicy unhealthyPodEvictionPolicy)
    {
        Spec.SetArgument("unhealthyPodEvictionPolicy", unhealthyPodEvictionPolicy);
        return this;
    }
}

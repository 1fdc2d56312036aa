namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Declares a HorizontalPodAutoscaler in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public HorizontalPodAutoscalerBuilder HorizontalPodAutoscaler(string name) =>
        Topology.Add(new HorizontalPodAutoscalerBuilder(name, Name));

    /// <summary>Declares a PodDisruptionBudget in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public PodDisruptionBudgetBuilder PodDisruptionBudget(string name) => Topology.Add(new PodDisruptionBudgetBuilder(name, Name));
}

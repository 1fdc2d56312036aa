using ManifestSdk.Model.Views;

namespace ManifestSdk.Model;

/// <summary>What rules look things up in. Each table is built once, when it is first asked for.</summary>
internal sealed class ManifestIndex
{
    private readonly Lazy<ILookup<(string Namespace, string Name), ServiceView>> _servicesByName;
    private readonly Lazy<ILookup<(string Namespace, string Key, string Value), WorkloadView>> _workloadsByLabel;

    public ManifestIndex(ManifestSet set)
    {
        Services = OfKind(set, "Service").Select(static resource => new ServiceView(resource)).ToArray();
        Ingresses = OfKind(set, "Ingress").Select(static resource => new IngressView(resource)).ToArray();
        Workloads = set.Resources.Select(WorkloadView.TryRead).OfType<WorkloadView>().ToArray();
        _servicesByName = new(() => Services.ToLookup(static service => (service.Resource.Namespace, service.Resource.Name)));
        _workloadsByLabel = new(() => Workloads
            .SelectMany(static workload => LabelsOf(workload), static (workload, label) => (workload, label))
            .ToLookup(
                static pair => (pair.workload.Resource.Namespace, pair.label.Key, pair.label.Value),
                static pair => pair.workload));
    }

    public IReadOnlyList<ServiceView> Services { get; }

    public IReadOnlyList<IngressView> Ingresses { get; }

    public IReadOnlyList<WorkloadView> Workloads { get; }

    /// <summary>The Service of a name in a namespace, or <see langword="null"/>.</summary>
    public ServiceView? Service(string @namespace, string name) => _servicesByName.Value[(@namespace, name)].FirstOrDefault();

    /// <summary>The workloads of a namespace whose Pods carry every label of a selector.</summary>
    public IEnumerable<WorkloadView> Selected(string @namespace, ManifestMapping selector) =>
        selector.Entries is [var first, ..] && first.Value is ManifestScalar { Text: { } value }
            ? _workloadsByLabel.Value[(@namespace, first.Key, value)].Where(workload => workload.IsSelectedBy(selector))
            : [];

    private static IEnumerable<ManifestResource> OfKind(ManifestSet set, string kind) =>
        set.Resources.Where(resource => resource.Kind == kind);

    private static IEnumerable<(string Key, string Value)> LabelsOf(WorkloadView workload) =>
        (workload.Labels?.Entries ?? [])
            .Select(static entry => (entry.Key, Value: (entry.Value as ManifestScalar)?.Text))
            .Where(static label => label.Value is not null)
            .Select(static label => (label.Key, label.Value!));
}

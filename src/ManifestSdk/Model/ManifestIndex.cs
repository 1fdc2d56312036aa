using ManifestSdk.Controllers;
using ManifestSdk.Model.Views;
using ManifestSdk.Schemas;

namespace ManifestSdk.Model;

/// <summary>
/// What rules look things up in. Each table is built once, when it is first asked for. The lists hold what the set itself
/// declares and rules judge; the look-ups also find what lives elsewhere.
/// </summary>
internal sealed class ManifestIndex
{
    /// <summary>Where <c>kubectl apply</c> puts an object that names no namespace.</summary>
    private const string DefaultNamespace = "default";

    private readonly Lazy<SchemaReport> _schemas;
    private readonly Lazy<ILookup<string, ManifestResource>> _byKind;
    private readonly Lazy<ILookup<(string Kind, string Namespace, string Name), ManifestResource>> _byName;
    private readonly Lazy<ILookup<string, ServiceView>> _servicesByName;
    private readonly Lazy<ILookup<(string Key, string Value), WorkloadView>> _workloadsByLabel;
    private readonly Lazy<ILookup<string, WorkloadView>> _workloadsByNamespace;
    private readonly Lazy<AnnotationView[]> _annotations;
    private readonly Lazy<ILookup<IngressController?, IngressView>> _ingressesByController;
    private readonly ServiceView[] _allServices;

    public ManifestIndex(ManifestSet set)
    {
        Cluster = set.Cluster;
        _schemas = new(() => SchemaReport.Of(set));
        Resources = set.Resources.Where(static resource => !resource.IsExternal).ToArray();
        _allServices = set.Resources
            .Where(static resource => resource.IsKubernetes("Service"))
            .Select(static resource => new ServiceView(resource))
            .ToArray();
        AllWorkloads = set.Resources.Select(WorkloadView.TryRead).OfType<WorkloadView>().ToArray();
        Services = _allServices.Where(static service => !service.Resource.IsExternal).ToArray();
        Workloads = AllWorkloads.Where(static workload => !workload.Resource.IsExternal).ToArray();
        _byKind = new(() => Resources.Where(static resource => resource.IsKubernetesOwn()).ToLookup(static resource => resource.Kind, StringComparer.Ordinal));
        Ingresses = OfKind("Ingress").Select(static resource => new IngressView(resource)).ToArray();

        _ingressesByController = new(() => Ingresses.ToLookup(ingress => IngressControllers.Of(ingress.Resource, this)));
        _annotations = new(() => Resources.SelectMany(static resource => resource.Annotations()).ToArray());
        _byName = new(() => set.Resources.ToLookup(static resource => (resource.Kind, NamespaceOf(resource), resource.Name)));
        _servicesByName = new(() => _allServices.ToLookup(static service => service.Resource.Name, StringComparer.Ordinal));
        _workloadsByNamespace = new(() => AllWorkloads.ToLookup(static workload => NamespaceOf(workload.Resource), StringComparer.Ordinal));
        _workloadsByLabel = new(() => AllWorkloads
            .SelectMany(static workload => workload.Labels.Texts(), static (workload, label) => (workload, label))
            .ToLookup(static pair => (pair.label.Key, pair.label.Value), static pair => pair.workload));
    }

    /// <summary>What is known of the cluster that the set is for.</summary>
    public ClusterProfile Cluster { get; }

    /// <summary>Everything that the set declares.</summary>
    public IReadOnlyList<ManifestResource> Resources { get; }

    public IReadOnlyList<ServiceView> Services { get; }

    public IReadOnlyList<IngressView> Ingresses { get; }

    public IReadOnlyList<WorkloadView> Workloads { get; }

    /// <summary>Every annotation in the metadata of what the set declares.</summary>
    public IReadOnlyList<AnnotationView> Annotations => _annotations.Value;

    /// <summary>The workloads of the set and those that live elsewhere.</summary>
    public IReadOnlyList<WorkloadView> AllWorkloads { get; }

    /// <summary>Whether there is any Service, here or elsewhere.</summary>
    public bool HasServices => _allServices.Length > 0;

    /// <summary>The namespace that a resource ends up in; empty for what lives outside any.</summary>
    public static string NamespaceOf(ManifestResource resource) =>
        resource.Namespace.Length > 0 || resource.IsClusterScoped() ? resource.Namespace : DefaultNamespace;

    /// <summary>What the set declares of one of Kubernetes' own types, wherever it stands: <c>v1.Container</c>, <c>meta/v1.LabelSelector</c>.</summary>
    public IEnumerable<TypedObject> OfType(string type) => _schemas.Value.OfType(type);

    /// <summary>What the set declares of a Kubernetes kind.</summary>
    public IEnumerable<ManifestResource> OfKind(string kind) => _byKind.Value[kind];

    /// <summary>The Ingresses that a controller serves.</summary>
    public IEnumerable<IngressView> IngressesOf(IngressController controller) => _ingressesByController.Value[controller];

    /// <summary>The resource of a kind and name beside another one, here or elsewhere, or <see langword="null"/>.</summary>
    public ManifestResource? Beside(ManifestResource resource, string kind, string name) =>
        _byName.Value[(kind, NamespaceOf(resource), name)].FirstOrDefault();

    /// <summary>The resources of a kind beside another one, here or elsewhere.</summary>
    public IEnumerable<ManifestResource> AllBeside(ManifestResource resource, string kind) => _byName.Value
        .Where(named => named.Key.Kind == kind && named.Key.Namespace == NamespaceOf(resource))
        .SelectMany(static named => named);

    /// <summary>The Service of a name beside a resource, or <see langword="null"/>.</summary>
    public ServiceView? ServiceBeside(ManifestResource resource, string name) =>
        ServicesNamed(name).FirstOrDefault(service => NamespaceOf(service.Resource) == NamespaceOf(resource));

    /// <summary>The Service that a reference means: the one beside it, or else the only one of its name, whose namespace is then the mistake.</summary>
    public ServiceView? ServiceMeant(ManifestResource resource, string name) =>
        ServiceBeside(resource, name) ?? (ServicesNamed(name).ToArray() is [var only] ? only : null);

    /// <summary>The Services of a name in any namespace.</summary>
    public IEnumerable<ServiceView> ServicesNamed(string name) => _servicesByName.Value[name];

    /// <summary>The names of the Services beside a resource.</summary>
    public IEnumerable<string> ServiceNamesBeside(ManifestResource resource) => _allServices
        .Where(service => NamespaceOf(service.Resource) == NamespaceOf(resource))
        .Select(static service => service.Resource.Name);

    /// <summary>The workloads beside a resource, here or elsewhere.</summary>
    public IEnumerable<WorkloadView> WorkloadsBeside(ManifestResource resource) => _workloadsByNamespace.Value[NamespaceOf(resource)];

    /// <summary>The workloads whose Pods a Service sends its traffic to; none when its selector is missing, empty or unreadable.</summary>
    public IEnumerable<WorkloadView> SelectedBy(ServiceView service) => service.Selector is { } selector
        ? Selected(selector).Where(workload => NamespaceOf(workload.Resource) == NamespaceOf(service.Resource))
        : [];

    /// <summary>The workloads of any namespace whose Pods carry every label of a selector.</summary>
    public IEnumerable<WorkloadView> Selected(ManifestMapping selector)
    {
        // Each label narrows the search equally well in the end, so start from the one that the fewest Pods carry.
        var fewest = selector.Texts()
            .Where(static label => !RuntimeLabels.Contain(label.Key))
            .Select(label => _workloadsByLabel.Value[(label.Key, label.Value)])
            .OrderBy(static workloads => workloads.Count())
            .FirstOrDefault();

        return fewest?.Where(workload => workload.IsSelectedBy(selector)) ?? [];
    }
}

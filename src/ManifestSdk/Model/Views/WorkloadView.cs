namespace ManifestSdk.Model.Views;

/// <summary>Something that runs Pods, as rules read it: a Deployment, a StatefulSet, a Job, a bare Pod, and so on.</summary>
internal sealed class WorkloadView
{
    private WorkloadView(ManifestResource resource, ManifestMapping pod)
    {
        Resource = resource;
        Pod = pod;
        Selector = resource.Spec?.Mapping("selector");
        Labels = pod.Mapping("metadata")?.Mapping("labels");
        Containers = Spec.Mappings("containers").Select(static container => new ContainerView(container)).ToArray();
        InitContainers = Spec.Mappings("initContainers").Select(static container => new ContainerView(container)).ToArray();
        Sidecars = InitContainers.Where(static container => container.Node.Text("restartPolicy") == "Always").ToArray();
        Ports = Containers.Concat(Sidecars).SelectMany(static container => container.Ports).ToArray();
    }

    public ManifestResource Resource { get; }

    /// <summary>The Pod, or the template that Pods are made from.</summary>
    public ManifestMapping Pod { get; }

    public ManifestMapping? Spec => Pod.Mapping("spec");

    /// <summary>The Pods' labels.</summary>
    public ManifestMapping? Labels { get; }

    /// <summary>The workload's own <c>spec.selector</c>.</summary>
    public ManifestMapping? Selector { get; }

    /// <summary>The labels that the workload selects its Pods by; a ReplicationController's selector is nothing but these.</summary>
    public ManifestMapping? MatchLabels => Resource.Kind == "ReplicationController" ? Selector : Selector?.Mapping("matchLabels");

    public IReadOnlyList<ContainerView> Containers { get; }

    public IReadOnlyList<ContainerView> InitContainers { get; }

    /// <summary>Init containers that go on running beside the others.</summary>
    public IReadOnlyList<ContainerView> Sidecars { get; }

    /// <summary>Containers of both sorts.</summary>
    public IEnumerable<ContainerView> AllContainers => InitContainers.Concat(Containers);

    /// <summary>Every port that a running container of the Pod declares.</summary>
    public IReadOnlyList<ContainerPortView> Ports { get; }

    /// <summary>Whether the ports are all that there are: a workload that lives elsewhere may leave them out.</summary>
    public bool HasKnownPorts => Ports.Count > 0 || !Resource.IsExternal;

    /// <summary>Whether the object must carry a selector that its own template matches.</summary>
    public bool NeedsSelector => Resource.Kind is "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet";

    /// <summary>Whether its Pods serve until they are taken away; those of a Job come to an end, and a bare Pod may.</summary>
    public bool RunsForGood => NeedsSelector || Resource.Kind == "ReplicationController";

    public static WorkloadView? TryRead(ManifestResource resource)
    {
        var pod = resource switch
        {
            { Kind: "Pod" } when resource.IsKubernetesOwn() => resource.Root,
            { Kind: "PodTemplate" } when resource.IsKubernetesOwn() => resource.Root.Mapping("template"),
            { Kind: "CronJob" } => resource.Spec?.Mapping("jobTemplate")?.Mapping("spec")?.Mapping("template"),
            _ when resource.IsKubernetesOwn() => resource.Spec?.Mapping("template"),
            _ => CustomTemplateOf(resource),
        };

        return pod is null ? null : new WorkloadView(resource, pod);
    }

    /// <summary>Whether the Pods carry every label of a selector, leaving aside those that controllers add.</summary>
    public bool IsSelectedBy(ManifestMapping selector) => selector.Entries.All(entry =>
        RuntimeLabels.Contain(entry.Key)
        || (entry.Value is ManifestScalar { Text: { } wanted } && Labels?.Text(entry.Key) == wanted));

    /// <summary>Custom resources such as Argo's Rollout run Pods from a template too.</summary>
    private static ManifestMapping? CustomTemplateOf(ManifestResource resource) =>
        resource.Spec?.Mapping("template") is { } template && template.Mapping("spec")?["containers"] is ManifestSequence
            ? template
            : null;
}

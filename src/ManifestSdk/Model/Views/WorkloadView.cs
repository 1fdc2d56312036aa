namespace ManifestSdk.Model.Views;

/// <summary>Something that runs Pods, as rules read it: a Deployment, a StatefulSet, a Job, a bare Pod, and so on.</summary>
internal sealed class WorkloadView
{
    private WorkloadView(ManifestResource resource, ManifestMapping pod, ManifestMapping? matchLabels)
    {
        Resource = resource;
        Pod = pod;
        MatchLabels = matchLabels;
        Labels = pod.Mapping("metadata")?.Mapping("labels");
        Containers = Spec.Mappings("containers").Select(static container => new ContainerView(container)).ToArray();
        Sidecars = Spec.Mappings("initContainers")
            .Where(static container => container.Text("restartPolicy") == "Always")
            .Select(static container => new ContainerView(container))
            .ToArray();
    }

    public ManifestResource Resource { get; }

    /// <summary>The Pod, or the template that Pods are made from.</summary>
    public ManifestMapping Pod { get; }

    public ManifestMapping? Spec => Pod.Mapping("spec");

    /// <summary>The Pods' labels.</summary>
    public ManifestMapping? Labels { get; }

    /// <summary>The workload's own <c>spec.selector.matchLabels</c>.</summary>
    public ManifestMapping? MatchLabels { get; }

    public IReadOnlyList<ContainerView> Containers { get; }

    /// <summary>Init containers that go on running beside the others.</summary>
    public IReadOnlyList<ContainerView> Sidecars { get; }

    /// <summary>Every port that a running container of the Pod declares.</summary>
    public IEnumerable<ContainerPortView> Ports =>
        Containers.Concat(Sidecars).SelectMany(static container => container.Ports);

    public static WorkloadView? TryRead(ManifestResource resource)
    {
        var pod = resource.Kind switch
        {
            "Pod" => resource.Root,
            "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" or "Job" => resource.Spec?.Mapping("template"),
            "CronJob" => resource.Spec?.Mapping("jobTemplate")?.Mapping("spec")?.Mapping("template"),
            _ => null,
        };

        return pod is null ? null : new WorkloadView(resource, pod, resource.Spec?.Mapping("selector")?.Mapping("matchLabels"));
    }

    /// <summary>Whether the Pods carry every label of a selector.</summary>
    public bool IsSelectedBy(ManifestMapping selector) => selector.Entries.All(entry =>
        entry.Value is ManifestScalar { Text: { } wanted } && Labels?.Text(entry.Key) == wanted);
}

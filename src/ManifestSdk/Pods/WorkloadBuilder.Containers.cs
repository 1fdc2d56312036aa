using ManifestSdk.Recording;

namespace ManifestSdk;

public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Adds a container to <c>spec.template.spec.containers</c>.</summary>
    /// <param name="name">The container's name: a DNS label, at most 63 characters, unlike the others of the Pod (MSDK2006).</param>
    /// <param name="image">The image: <c>"registry.example.com/shop/api:1.4.2"</c> (MSDK2025).</param>
    /// <param name="configure">Declares the container's ports, environment, probes and so on.</param>
    public TSelf Container(string name, ImageReference image, Action<ContainerBuilder>? configure = null)
    {
        AddContainer("containers", name, image, configure);
        return Self;
    }

    /// <summary>Adds a container that runs to its end before the others start, to <c>spec.template.spec.initContainers</c>.</summary>
    /// <param name="name">The container's name: a DNS label, at most 63 characters, unlike the others of the Pod (MSDK2006).</param>
    /// <param name="image">The image (MSDK2025).</param>
    /// <param name="configure">Declares the container's command, environment, mounts and so on; probes are not allowed here.</param>
    public TSelf InitContainer(string name, ImageReference image, Action<ContainerBuilder>? configure = null)
    {
        AddContainer("initContainers", name, image, configure);
        return Self;
    }

    /// <summary>
    /// Adds a container that starts before the others and runs beside them: an entry of <c>spec.template.spec.initContainers</c>
    /// with <c>restartPolicy: Always</c>. A Job doesn't wait for it.
    /// </summary>
    /// <param name="name">The container's name: a DNS label, at most 63 characters, unlike the others of the Pod (MSDK2006).</param>
    /// <param name="image">The image (MSDK2025).</param>
    /// <param name="configure">Declares the container's ports, environment, probes and so on.</param>
    public TSelf Sidecar(string name, ImageReference image, Action<ContainerBuilder>? configure = null)
    {
        AddContainer("initContainers", name, image, configure, restartPolicy: "Always");
        return Self;
    }

    private void AddContainer(string list, string name, ImageReference image, Action<ContainerBuilder>? configure, string? restartPolicy = null)
    {
        var container = PodSpec.Sequence(list).AddMapping();
        if (restartPolicy is not null)
            container.Set("restartPolicy", restartPolicy, CallSite.Call);

        var builder = new ContainerBuilder(container, name, image);
        configure?.Invoke(builder);
    }
}

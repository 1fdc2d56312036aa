namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Does something right after the container's start, <c>lifecycle.postStart</c>. The container counts as running only afterwards.</summary>
    /// <param name="postStart">Says what.</param>
    public ContainerBuilder PostStart(Action<LifecycleHandlerBuilder> postStart) => Lifecycle("postStart", postStart, nameof(postStart));

    /// <summary>Does something right before the container's end, <c>lifecycle.preStop</c>. It counts into the grace period.</summary>
    /// <param name="preStop">Says what.</param>
    public ContainerBuilder PreStop(Action<LifecycleHandlerBuilder> preStop) => Lifecycle("preStop", preStop, nameof(preStop));

    private ContainerBuilder Lifecycle(string hook, Action<LifecycleHandlerBuilder> handler, string parameter)
    {
        if (handler is null)
            throw new ArgumentNullException(parameter);

        handler(new LifecycleHandlerBuilder(_container.Mapping("lifecycle").Mapping(hook)));
        return this;
    }
}

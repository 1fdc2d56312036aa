using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What happens right after a container's start or right before its end.</summary>
public sealed class LifecycleHandlerBuilder : HandlerBuilder<LifecycleHandlerBuilder>
{
    internal LifecycleHandlerBuilder(RecordedMapping handler)
        : base(handler)
    {
    }

    /// <summary>Waits, <c>sleep</c>: before the end, so that load balancers can stop sending.</summary>
    /// <param name="seconds">Seconds, no more than the Pod's grace period.</param>
    public LifecycleHandlerBuilder Sleep(Duration seconds)
    {
        Handler.Mapping("sleep").SetArgument("seconds", seconds);
        return this;
    }
}

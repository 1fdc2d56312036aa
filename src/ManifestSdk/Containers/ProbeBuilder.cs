using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>How the kubelet finds out about a container, and how often.</summary>
public sealed class ProbeBuilder : HandlerBuilder<ProbeBuilder>
{
    internal ProbeBuilder(RecordedMapping probe)
        : base(probe)
    {
    }

    /// <summary>Asks the gRPC health service, <c>grpc</c>.</summary>
    /// <param name="port">The container's port, a number from 1 to 65535; names are not possible.</param>
    /// <param name="service">The service to ask for; by default the server as a whole.</param>
    public ProbeBuilder Grpc(int port, string? service = null)
    {
        var health = Handler.Mapping("grpc");
        health.SetArgument("port", port);
        health.SetIfGiven("service", service);
        return this;
    }

    /// <summary>Sets how long after the container's start the first probe comes, <c>initialDelaySeconds</c>. The default is 0.</summary>
    /// <param name="initialDelaySeconds">Seconds, zero or more.</param>
    public ProbeBuilder InitialDelaySeconds(Duration initialDelaySeconds)
    {
        Handler.SetArgument("initialDelaySeconds", initialDelaySeconds);
        return this;
    }

    /// <summary>Sets how often to probe, <c>periodSeconds</c>. The default is 10.</summary>
    /// <param name="periodSeconds">Seconds, one or more.</param>
    public ProbeBuilder PeriodSeconds(Duration periodSeconds)
    {
        Handler.SetArgument("periodSeconds", periodSeconds);
        return this;
    }

    /// <summary>Sets how long a probe may take, <c>timeoutSeconds</c>. The default is 1.</summary>
    /// <param name="timeoutSeconds">Seconds, one or more.</param>
    public ProbeBuilder TimeoutSeconds(Duration timeoutSeconds)
    {
        Handler.SetArgument("timeoutSeconds", timeoutSeconds);
        return this;
    }

    /// <summary>Sets how many successes in a row count, <c>successThreshold</c>. The default is 1; liveness and startup allow nothing else.</summary>
    /// <param name="successThreshold">One or more.</param>
    public ProbeBuilder SuccessThreshold(int successThreshold)
    {
        Handler.SetArgument("successThreshold", successThreshold);
        return this;
    }

    /// <summary>Sets how many failures in a row count, <c>failureThreshold</c>. The default is 3.</summary>
    /// <param name="failureThreshold">One or more.</param>
    public ProbeBuilder FailureThreshold(int failureThreshold)
    {
        Handler.SetArgument("failureThreshold", failureThreshold);
        return this;
    }

    /// <summary>Sets how long the container has to end after a failure, <c>terminationGracePeriodSeconds</c>. Not for readiness.</summary>
    /// <param name="terminationGracePeriodSeconds">Seconds, one or more; by default the Pod's own.</param>
    public ProbeBuilder TerminationGracePeriodSeconds(Duration terminationGracePeriodSeconds)
    {
        Handler.SetArgument("terminationGracePeriodSeconds", terminationGracePeriodSeconds);
        return this;
    }
}

using ManifestSdk;

namespace Shop.Conventions;

/// <summary>How this company runs its services. Whoever follows it cannot forget a probe, a limit or a security context.</summary>
public static class Platform
{
    private const string Registry = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop";

    /// <summary>A service that answers HTTP on port 8080 and on <c>/healthz</c>.</summary>
    public static WebService WebService(this NamespaceBuilder ns, string name, string tag, Scale scale, Action<ContainerBuilder>? configure = null)
    {
        var deployment = ns.Workload(name, tag, scale, c =>
        {
            c.Port("http", 8080)
                .ReadinessProbe(p => p.HttpGet("/healthz", port: "http").PeriodSeconds(5))
                .LivenessProbe(p => p.HttpGet("/healthz", port: "http").FailureThreshold(6))
                .PreStop(h => h.Sleep(10));
            configure?.Invoke(c);
        });

        return new WebService(deployment, ns.Service(name).Selects(deployment).Port(80, targetPort: "http"));
    }

    /// <summary>Something that works off a queue: no port, no Service.</summary>
    public static DeploymentBuilder Worker(this NamespaceBuilder ns, string name, string tag, Scale scale, Action<ContainerBuilder>? configure = null) =>
        ns.Workload(name, tag, scale, configure);

    /// <summary>Lets nothing reach the workload but the callers named.</summary>
    public static NetworkPolicyBuilder OnlyFrom(this NamespaceBuilder ns, IWorkload workload, string name, IntOrString port, params IWorkload[] callers) =>
        ns.NetworkPolicy(name).Selects(workload).Ingress(rule =>
        {
            rule.Port(port);
            foreach (var caller in callers)
                rule.From(peer => peer.Pods(caller));
        });

    /// <summary>What the Pods of every workload are not allowed to do.</summary>
    public static TWorkload Hardened<TWorkload>(this TWorkload workload)
        where TWorkload : WorkloadBuilder<TWorkload> => workload
            .AutomountServiceAccountToken(false)
            .SecurityContext(s => s.RunAsNonRoot().RunAsUser(10001).FsGroup(10001).SeccompProfile(SeccompProfileType.RuntimeDefault));

    /// <summary>What no container is allowed to do.</summary>
    public static ContainerBuilder Hardened(this ContainerBuilder container) =>
        container.SecurityContext(s => s.AllowPrivilegeEscalation(false).ReadOnlyRootFilesystem().Capabilities(drop: ["ALL"]));

    private static DeploymentBuilder Workload(this NamespaceBuilder ns, string name, string tag, Scale scale, Action<ContainerBuilder>? configure)
    {
        var deployment = ns.Deployment(name)
            .Labels(("app.kubernetes.io/name", name), ("app.kubernetes.io/part-of", "shop"))
            .TopologySpreadConstraint(1, "topology.kubernetes.io/zone", UnsatisfiableConstraintAction.ScheduleAnyway)
            .Hardened()
            .Container(name, $"{Registry}/{name}:{tag}", c =>
            {
                c.Requests(cpu: "100m", memory: "128Mi").Limits(memory: "256Mi").Hardened();
                configure?.Invoke(c);
            });

        if (scale.Max > scale.Min)
        {
            ns.HorizontalPodAutoscaler(name).ScaleTargetRef(deployment)
                .MinReplicas(scale.Min).MaxReplicas(scale.Max)
                .ResourceMetric("cpu", averageUtilization: 70);
        }
        else
        {
            deployment.Replicas(scale.Min);
        }

        if (scale.Min > 1)
            ns.PodDisruptionBudget(name).Selects(deployment).MaxUnavailable(1);

        return deployment;
    }
}

namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Declares a Deployment in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters; at most 47 leaves room for the Pods' names.</param>
    public DeploymentBuilder Deployment(string name) => Topology.Add(new DeploymentBuilder(name, Name));

    /// <summary>Declares a StatefulSet in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS label, at most 63 characters; at most 52 leaves room for the Pods' labels.</param>
    public StatefulSetBuilder StatefulSet(string name) => Topology.Add(new StatefulSetBuilder(name, Name));

    /// <summary>Declares a DaemonSet in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters; at most 52 leaves room for the Pods' labels.</param>
    public DaemonSetBuilder DaemonSet(string name) => Topology.Add(new DaemonSetBuilder(name, Name));

    /// <summary>Declares a Job in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: at most 63 characters, because the Pods carry it in a label.</param>
    public JobBuilder Job(string name) => Topology.Add(new JobBuilder(name, Name));

    /// <summary>Declares a CronJob in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: at most 52 characters, because each Job's name begins with it.</param>
    /// <param name="schedule">When to run, <c>spec.schedule</c>: minute, hour, day, month, weekday, <c>"30 3 * * *"</c>; or <c>@daily</c> and the like.</param>
    public CronJobBuilder CronJob(string name, string schedule) => Topology.Add(new CronJobBuilder(name, schedule, Name));
}

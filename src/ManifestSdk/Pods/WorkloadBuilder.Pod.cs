namespace ManifestSdk;

/// <summary>What the Pods of every workload can be told: the fields of <c>spec.template.spec</c> that stand alone.</summary>
public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Says who the Pods are, <c>serviceAccountName</c>. The default is the namespace's <c>default</c>.</summary>
    /// <param name="serviceAccountName">The ServiceAccount, in the same namespace.</param>
    public TSelf ServiceAccountName(ResourceName<ServiceAccountBuilder> serviceAccountName)
    {
        PodSpec.SetArgument("serviceAccountName", serviceAccountName);
        return Self;
    }

    /// <summary>Says whether the Pods get a token for the API server, <c>automountServiceAccountToken</c>. The default is the ServiceAccount's word, or true.</summary>
    /// <param name="automountServiceAccountToken">Whether they do.</param>
    public TSelf AutomountServiceAccountToken(bool automountServiceAccountToken)
    {
        PodSpec.SetArgument("automountServiceAccountToken", automountServiceAccountToken);
        return Self;
    }

    /// <summary>Adds a Secret to pull images with, an entry of <c>imagePullSecrets</c>.</summary>
    /// <param name="name">The Secret, in the same namespace.</param>
    public TSelf ImagePullSecret(ResourceName<SecretBuilder> name)
    {
        PodSpec.Sequence("imagePullSecrets").AddMapping().SetArgument("name", name);
        return Self;
    }

    /// <summary>Sets how long the Pods have to end, <c>terminationGracePeriodSeconds</c>. The default is 30.</summary>
    /// <param name="terminationGracePeriodSeconds">Seconds, zero or more; a negative number counts as 1.</param>
    public TSelf TerminationGracePeriodSeconds(Duration terminationGracePeriodSeconds)
    {
        PodSpec.SetArgument("terminationGracePeriodSeconds", terminationGracePeriodSeconds);
        return Self;
    }

    /// <summary>Sets how much the Pods matter when room is short, <c>priorityClassName</c>.</summary>
    /// <param name="priorityClassName">A PriorityClass: <c>system-cluster-critical</c>.</param>
    public TSelf PriorityClassName(string priorityClassName)
    {
        PodSpec.SetArgument("priorityClassName", priorityClassName);
        return Self;
    }

    /// <summary>Chooses what runs the containers, <c>runtimeClassName</c>.</summary>
    /// <param name="runtimeClassName">A RuntimeClass.</param>
    public TSelf RuntimeClassName(string runtimeClassName)
    {
        PodSpec.SetArgument("runtimeClassName", runtimeClassName);
        return Self;
    }

    /// <summary>Lets a Pod's containers see each other's processes, <c>shareProcessNamespace</c>. The default is false.</summary>
    /// <param name="shareProcessNamespace">Whether to.</param>
    public TSelf ShareProcessNamespace(bool shareProcessNamespace = true)
    {
        PodSpec.SetArgument("shareProcessNamespace", shareProcessNamespace);
        return Self;
    }

    /// <summary>Lets the Pods see the node's processes, <c>hostPID</c>. The default is false.</summary>
    /// <param name="hostPid">Whether to; for agents that watch the node.</param>
    public TSelf HostPid(bool hostPid = true)
    {
        PodSpec.SetArgument("hostPID", hostPid);
        return Self;
    }

    /// <summary>Lets the Pods use the node's shared memory and semaphores, <c>hostIPC</c>. The default is false.</summary>
    /// <param name="hostIpc">Whether to.</param>
    public TSelf HostIpc(bool hostIpc = true)
    {
        PodSpec.SetArgument("hostIPC", hostIpc);
        return Self;
    }

    /// <summary>Waits for a condition that something outside sets before a Pod counts as ready, an entry of <c>readinessGates</c>.</summary>
    /// <param name="conditionType">The condition, a qualified name.</param>
    public TSelf ReadinessGate(string conditionType)
    {
        PodSpec.Sequence("readinessGates").AddMapping().SetArgument("conditionType", conditionType);
        return Self;
    }
}

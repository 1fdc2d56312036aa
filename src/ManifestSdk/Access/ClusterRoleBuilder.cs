using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A ClusterRole (<c>rbac.authorization.k8s.io/v1</c>): what may be done in all namespaces and beside them.</summary>
public sealed class ClusterRoleBuilder : ResourceBuilder<ClusterRoleBuilder>
{
    internal ClusterRoleBuilder(string name, bool isExternal = false)
        : base("rbac.authorization.k8s.io/v1", "ClusterRole", name, isExternal: isExternal)
    {
    }

    /// <summary>Allows something, an entry of <c>rules</c>.</summary>
    /// <param name="apiGroups">The kinds' groups; the empty text is the core group.</param>
    /// <param name="resources">The kinds in lower-case plural, and what lies below them: <c>nodes</c>, <c>pods/log</c>.</param>
    /// <param name="verbs">What may be done: <c>get</c>, <c>list</c>, <c>watch</c>, <c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>.</param>
    /// <param name="resourceNames">To which objects; by default to all.</param>
    public ClusterRoleBuilder Rule(string[] apiGroups, string[] resources, string[] verbs, string[]? resourceNames = null)
    {
        PolicyRule.Add(Root, apiGroups, resources, verbs, resourceNames);
        return this;
    }

    /// <summary>Allows requests to paths of the API server that are no objects, an entry of <c>rules</c>.</summary>
    /// <param name="nonResourceUrls">The paths: <c>/healthz</c>, <c>/metrics</c>; a star may end one.</param>
    /// <param name="verbs">What may be done: <c>get</c>, <c>post</c>.</param>
    public ClusterRoleBuilder NonResourceRule(string[] nonResourceUrls, string[] verbs)
    {
        var rule = Root.Sequence("rules").AddMapping();
        rule.SetArguments("nonResourceURLs", nonResourceUrls);
        rule.SetArguments("verbs", verbs);
        return this;
    }

    /// <summary>
    /// Allows what other ClusterRoles do, an entry of <c>aggregationRule.clusterRoleSelectors</c>. The cluster then writes the
    /// rules, over any that are given here.
    /// </summary>
    /// <param name="clusterRoleSelector">Finds them by their labels.</param>
    public ClusterRoleBuilder AggregationRule(Action<LabelSelectorBuilder> clusterRoleSelector)
    {
        if (clusterRoleSelector is null)
            throw new ArgumentNullException(nameof(clusterRoleSelector));

        clusterRoleSelector(new LabelSelectorBuilder(Root.Mapping("aggregationRule").Sequence("clusterRoleSelectors").AddMapping()));
        return this;
    }
}

namespace ManifestSdk;

/// <summary>A Role (<c>rbac.authorization.k8s.io/v1</c>): what may be done to the objects of one namespace.</summary>
public sealed class RoleBuilder : ResourceBuilder<RoleBuilder>
{
    internal RoleBuilder(string name, string @namespace)
        : base("rbac.authorization.k8s.io/v1", "Role", name, @namespace)
    {
    }

    /// <summary>Allows something, an entry of <c>rules</c>.</summary>
    /// <param name="apiGroups">The kinds' groups; the empty text is the core group.</param>
    /// <param name="resources">The kinds in lower-case plural, and what lies below them: <c>pods</c>, <c>pods/log</c>.</param>
    /// <param name="verbs">What may be done: <c>get</c>, <c>list</c>, <c>watch</c>, <c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>.</param>
    /// <param name="resourceNames">To which objects; by default to all.</param>
    public RoleBuilder Rule(string[] apiGroups, string[] resources, string[] verbs, string[]? resourceNames = null)
    {
        PolicyRule.Add(Root, apiGroups, resources, verbs, resourceNames);
        return this;
    }
}

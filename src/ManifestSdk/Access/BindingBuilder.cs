using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Gives somebody what a role allows.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class BindingBuilder<TSelf> : ResourceBuilder<TSelf>
    where TSelf : BindingBuilder<TSelf>
{
    private const string ApiGroup = "rbac.authorization.k8s.io";

    private protected BindingBuilder(string kind, string name, string? @namespace = null)
        : base(ApiGroup + "/v1", kind, name, @namespace)
    {
    }

    /// <summary>Names the ClusterRole that is given, <c>roleRef</c>. Can't change later.</summary>
    /// <param name="clusterRole">The ClusterRole.</param>
    public TSelf ClusterRole(ResourceName<ClusterRoleBuilder> clusterRole)
    {
        var reference = RoleRef("ClusterRole");
        reference.SetArgument("name", clusterRole);
        return Self;
    }

    /// <summary>Gives it to a ServiceAccount, an entry of <c>subjects</c>.</summary>
    /// <param name="serviceAccount">The ServiceAccount, in whatever namespace it was declared.</param>
    public TSelf ServiceAccount(ServiceAccountBuilder serviceAccount)
    {
        if (serviceAccount is null)
            throw new ArgumentNullException(nameof(serviceAccount));

        var origin = CallSite.Argument(nameof(serviceAccount));
        var subject = AddSubject("ServiceAccount");
        subject.Set("name", serviceAccount.Name, origin);
        subject.Set("namespace", serviceAccount.Namespace, origin);
        return Self;
    }

    /// <summary>Gives it to a ServiceAccount, an entry of <c>subjects</c>.</summary>
    /// <param name="name">The ServiceAccount.</param>
    /// <param name="namespace">Its namespace.</param>
    public TSelf ServiceAccount(string name, string @namespace)
    {
        var subject = AddSubject("ServiceAccount");
        subject.SetArgument("name", name);
        subject.SetArgument("namespace", @namespace, nameof(@namespace));
        return Self;
    }

    /// <summary>Gives it to a user, an entry of <c>subjects</c>.</summary>
    /// <param name="name">The user, as the cluster's authentication names people.</param>
    public TSelf User(string name) => AddSubjectOfGroup("User", name);

    /// <summary>Gives it to a group of users, an entry of <c>subjects</c>.</summary>
    /// <param name="name">The group, such as <c>system:authenticated</c>.</param>
    public TSelf Group(string name) => AddSubjectOfGroup("Group", name);

    private protected RecordedMapping RoleRef(string kind)
    {
        var reference = new RecordedMapping(CallSite.Call);
        reference.Set("apiGroup", ApiGroup, CallSite.Call);
        reference.Set("kind", kind, CallSite.Call);
        Root.Set("roleRef", reference);
        return reference;
    }

    private TSelf AddSubjectOfGroup(string kind, string name)
    {
        var subject = AddSubject(kind);
        subject.Set("apiGroup", ApiGroup, CallSite.Call);
        subject.SetArgument("name", name);
        return Self;
    }

    private RecordedMapping AddSubject(string kind)
    {
        var subject = Root.Sequence("subjects").AddMapping();
        subject.Set("kind", kind, CallSite.Call);
        return subject;
    }
}

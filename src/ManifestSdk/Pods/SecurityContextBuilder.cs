using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>With which rights processes run: what a Pod and a container can both say. The container's word counts.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class SecurityContextBuilder<TSelf>
    where TSelf : SecurityContextBuilder<TSelf>
{
    private protected SecurityContextBuilder(RecordedMapping context) => Context = context;

    private protected RecordedMapping Context { get; }

    private protected TSelf Self => (TSelf)this;

    /// <summary>Sets the user, <c>runAsUser</c>. The default is the image's.</summary>
    /// <param name="runAsUser">The user's id, 0 to 2147483647.</param>
    public TSelf RunAsUser(int runAsUser)
    {
        Context.SetArgument("runAsUser", runAsUser);
        return Self;
    }

    /// <summary>Sets the primary group, <c>runAsGroup</c>.</summary>
    /// <param name="runAsGroup">The group's id, 0 to 2147483647.</param>
    public TSelf RunAsGroup(int runAsGroup)
    {
        Context.SetArgument("runAsGroup", runAsGroup);
        return Self;
    }

    /// <summary>Refuses to start as root, <c>runAsNonRoot</c>.</summary>
    /// <param name="runAsNonRoot">Whether to.</param>
    public TSelf RunAsNonRoot(bool runAsNonRoot = true)
    {
        Context.SetArgument("runAsNonRoot", runAsNonRoot);
        return Self;
    }

    /// <summary>Chooses which system calls are allowed, <c>seccompProfile</c>.</summary>
    /// <param name="type">Whose list.</param>
    /// <param name="localhostProfile">The file below the kubelet's seccomp folder, with <see cref="SeccompProfileType.Localhost"/>.</param>
    public TSelf SeccompProfile(SeccompProfileType type, string? localhostProfile = null)
    {
        var profile = Context.Mapping("seccompProfile");
        profile.SetArgument("type", type);
        profile.SetIfGiven("localhostProfile", localhostProfile);
        return Self;
    }

    /// <summary>Chooses what AppArmor allows, <c>appArmorProfile</c>. Kubernetes 1.30 and later.</summary>
    /// <param name="type">Whose profile.</param>
    /// <param name="localhostProfile">The profile loaded on the node, with <see cref="AppArmorProfileType.Localhost"/>.</param>
    public TSelf AppArmorProfile(AppArmorProfileType type, string? localhostProfile = null)
    {
        var profile = Context.Mapping("appArmorProfile");
        profile.SetArgument("type", type);
        profile.SetIfGiven("localhostProfile", localhostProfile);
        return Self;
    }

    /// <summary>Sets the SELinux label, <c>seLinuxOptions</c>. By default the container runtime chooses one.</summary>
    /// <param name="level">The level: <c>s0:c123,c456</c>.</param>
    /// <param name="role">The role.</param>
    /// <param name="type">The type: <c>spc_t</c>.</param>
    /// <param name="user">The user.</param>
    public TSelf SeLinuxOptions(string? level = null, string? role = null, string? type = null, string? user = null)
    {
        var options = Context.Mapping("seLinuxOptions");
        options.SetIfGiven("level", level);
        options.SetIfGiven("role", role);
        options.SetIfGiven("type", type);
        options.SetIfGiven("user", user);
        return Self;
    }
}

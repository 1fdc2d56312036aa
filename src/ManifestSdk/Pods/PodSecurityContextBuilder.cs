using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>With which rights all containers of a Pod run, and whose its volumes are.</summary>
public sealed class PodSecurityContextBuilder : SecurityContextBuilder<PodSecurityContextBuilder>
{
    internal PodSecurityContextBuilder(RecordedMapping context)
        : base(context)
    {
    }

    /// <summary>Sets the group that volumes belong to, <c>fsGroup</c>.</summary>
    /// <param name="fsGroup">The group's id, 0 to 2147483647.</param>
    public PodSecurityContextBuilder FsGroup(int fsGroup)
    {
        Context.SetArgument("fsGroup", fsGroup);
        return this;
    }

    /// <summary>Says when volumes are handed to that group, <c>fsGroupChangePolicy</c>.</summary>
    /// <param name="fsGroupChangePolicy">At every start, or only when needed.</param>
    public PodSecurityContextBuilder FsGroupChangePolicy(FsGroupChangePolicy fsGroupChangePolicy)
    {
        Context.SetArgument("fsGroupChangePolicy", fsGroupChangePolicy);
        return this;
    }

    /// <summary>Adds groups to those of the image, <c>supplementalGroups</c>.</summary>
    /// <param name="supplementalGroups">The groups' ids, 0 to 2147483647.</param>
    public PodSecurityContextBuilder SupplementalGroups(params int[] supplementalGroups)
    {
        Context.SetArguments("supplementalGroups", supplementalGroups);
        return this;
    }

    /// <summary>Sets a kernel parameter of the Pod, an entry of <c>sysctls</c>.</summary>
    /// <param name="name">The parameter: <c>net.core.somaxconn</c>.</param>
    /// <param name="value">Its value.</param>
    public PodSecurityContextBuilder Sysctl(string name, string value)
    {
        var sysctl = Context.Sequence("sysctls").AddMapping();
        sysctl.SetArgument("name", name);
        sysctl.SetArgument("value", value);
        return this;
    }
}

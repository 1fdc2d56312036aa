using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>With which rights one container runs.</summary>
public sealed class ContainerSecurityContextBuilder : SecurityContextBuilder<ContainerSecurityContextBuilder>
{
    internal ContainerSecurityContextBuilder(RecordedMapping context)
        : base(context)
    {
    }

    /// <summary>Says whether a process may gain more rights than its parent, <c>allowPrivilegeEscalation</c>. The default is true.</summary>
    /// <param name="allowPrivilegeEscalation">Whether it may; a privileged container always may (MSDK2055).</param>
    public ContainerSecurityContextBuilder AllowPrivilegeEscalation(bool allowPrivilegeEscalation)
    {
        Context.SetArgument("allowPrivilegeEscalation", allowPrivilegeEscalation);
        return this;
    }

    /// <summary>Gives the container every right on the node, <c>privileged</c>. The default is false.</summary>
    /// <param name="privileged">Whether to.</param>
    public ContainerSecurityContextBuilder Privileged(bool privileged = true)
    {
        Context.SetArgument("privileged", privileged);
        return this;
    }

    /// <summary>Makes the image's files unchangeable, <c>readOnlyRootFilesystem</c>. The default is false.</summary>
    /// <param name="readOnlyRootFilesystem">Whether to.</param>
    public ContainerSecurityContextBuilder ReadOnlyRootFilesystem(bool readOnlyRootFilesystem = true)
    {
        Context.SetArgument("readOnlyRootFilesystem", readOnlyRootFilesystem);
        return this;
    }

    /// <summary>Takes and gives rights of root one by one, <c>capabilities</c>.</summary>
    /// <param name="drop">What to take: <c>ALL</c>, or names such as <c>NET_RAW</c>.</param>
    /// <param name="add">What to give: names such as <c>NET_BIND_SERVICE</c>.</param>
    public ContainerSecurityContextBuilder Capabilities(string[]? drop = null, string[]? add = null)
    {
        var capabilities = Context.Mapping("capabilities");
        if (drop is not null)
            capabilities.SetArguments("drop", drop);
        if (add is not null)
            capabilities.SetArguments("add", add);

        return this;
    }
}

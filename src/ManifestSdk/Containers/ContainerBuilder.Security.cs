namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Sets the container's rights, <c>securityContext</c>.</summary>
    /// <param name="securityContext">Says which.</param>
    public ContainerBuilder SecurityContext(Action<ContainerSecurityContextBuilder> securityContext)
    {
        if (securityContext is null)
            throw new ArgumentNullException(nameof(securityContext));

        securityContext(new ContainerSecurityContextBuilder(_container.Mapping("securityContext")));
        return this;
    }
}

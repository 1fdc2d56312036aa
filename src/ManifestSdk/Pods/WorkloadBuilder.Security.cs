namespace ManifestSdk;

public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Sets the rights of all containers of the Pod, <c>spec.template.spec.securityContext</c>.</summary>
    /// <param name="securityContext">Says which.</param>
    public TSelf SecurityContext(Action<PodSecurityContextBuilder> securityContext)
    {
        if (securityContext is null)
            throw new ArgumentNullException(nameof(securityContext));

        securityContext(new PodSecurityContextBuilder(PodSpec.Mapping("securityContext")));
        return Self;
    }
}

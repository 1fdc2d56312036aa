using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A ServiceAccount (<c>v1</c>): who Pods are when they talk to the API server or to a cloud.</summary>
public sealed class ServiceAccountBuilder : ResourceBuilder<ServiceAccountBuilder>
{
    internal ServiceAccountBuilder(string name, string @namespace, bool isExternal = false)
        : base("v1", "ServiceAccount", name, @namespace, isExternal) => Namespace = @namespace;

    /// <summary>The namespace, which a binding's subject must name.</summary>
    internal string Namespace { get; }

    /// <summary>Says whether Pods get a token for the API server, <c>automountServiceAccountToken</c>. The default is true.</summary>
    /// <param name="automountServiceAccountToken">Whether they do; a Pod may say otherwise.</param>
    public ServiceAccountBuilder AutomountServiceAccountToken(bool automountServiceAccountToken)
    {
        Root.SetArgument("automountServiceAccountToken", automountServiceAccountToken);
        return this;
    }

    /// <summary>Adds a Secret that Pods pull images with, an entry of <c>imagePullSecrets</c>.</summary>
    /// <param name="name">The Secret, in the same namespace.</param>
    public ServiceAccountBuilder ImagePullSecret(ResourceName<SecretBuilder> name)
    {
        Root.Sequence("imagePullSecrets").AddMapping().SetArgument("name", name);
        return this;
    }
}

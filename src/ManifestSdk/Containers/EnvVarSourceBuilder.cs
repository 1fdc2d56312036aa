using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Where an environment variable's value comes from: exactly one source.</summary>
public sealed class EnvVarSourceBuilder
{
    private readonly RecordedMapping _valueFrom;

    internal EnvVarSourceBuilder(RecordedMapping valueFrom) => _valueFrom = valueFrom;

    /// <summary>Takes one key of a ConfigMap, <c>configMapKeyRef</c>.</summary>
    /// <param name="name">The ConfigMap, in the Pod's namespace.</param>
    /// <param name="key">The key (MSDK2021 where the declared object lacks it).</param>
    /// <param name="optional">Whether the container starts without the ConfigMap or the key.</param>
    public EnvVarSourceBuilder ConfigMapKeyRef(ResourceName<ConfigMapBuilder> name, string key, bool? optional = null)
    {
        var reference = _valueFrom.Mapping("configMapKeyRef");
        reference.SetArgument("name", name);
        reference.SetArgument("key", key);
        reference.SetIfGiven("optional", optional);
        return this;
    }

    /// <summary>Takes one key of a Secret, <c>secretKeyRef</c>.</summary>
    /// <param name="name">The Secret, in the Pod's namespace.</param>
    /// <param name="key">The key (MSDK2021 where the declared object lacks it).</param>
    /// <param name="optional">Whether the container starts without the Secret or the key.</param>
    public EnvVarSourceBuilder SecretKeyRef(ResourceName<SecretBuilder> name, string key, bool? optional = null)
    {
        var reference = _valueFrom.Mapping("secretKeyRef");
        reference.SetArgument("name", name);
        reference.SetArgument("key", key);
        reference.SetIfGiven("optional", optional);
        return this;
    }

    /// <summary>Takes a field of the Pod, <c>fieldRef</c>.</summary>
    /// <param name="fieldPath">
    /// <c>metadata.name</c>, <c>metadata.namespace</c>, <c>metadata.uid</c>, <c>metadata.labels['key']</c>,
    /// <c>metadata.annotations['key']</c>, <c>spec.nodeName</c>, <c>spec.serviceAccountName</c>, <c>status.hostIP</c>,
    /// <c>status.hostIPs</c>, <c>status.podIP</c> or <c>status.podIPs</c> (MSDK2022).
    /// </param>
    public EnvVarSourceBuilder FieldRef(string fieldPath)
    {
        _valueFrom.Mapping("fieldRef").SetArgument("fieldPath", fieldPath);
        return this;
    }

    /// <summary>Takes a request or limit of a container, <c>resourceFieldRef</c>.</summary>
    /// <param name="resource"><c>limits.cpu</c>, <c>requests.memory</c> and so on.</param>
    /// <param name="containerName">The container; by default this one.</param>
    /// <param name="divisor">The unit, a quantity: <c>1Mi</c>; CPU comes in <c>1</c> and <c>1m</c> (MSDK2058). By default 1.</param>
    public EnvVarSourceBuilder ResourceFieldRef(string resource, string? containerName = null, Quantity? divisor = null)
    {
        var reference = _valueFrom.Mapping("resourceFieldRef");
        reference.SetArgument("resource", resource);
        reference.SetIfGiven("containerName", containerName);
        reference.SetIfGiven("divisor", divisor);
        return this;
    }
}

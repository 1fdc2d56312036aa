using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Sets an environment variable, an entry of <c>env</c>. Of two entries with one name the later counts (MSDK2013).</summary>
    /// <param name="name">The variable's name: printable ASCII without <c>=</c> (MSDK2012).</param>
    /// <param name="value">The value; <c>$(NAME)</c> stands for a variable set before.</param>
    public ContainerBuilder Env(string name, string value)
    {
        var variable = _container.Sequence("env").AddMapping();
        variable.SetArgument("name", name);
        variable.SetArgument("value", value);
        return this;
    }

    /// <summary>Takes an environment variable from elsewhere, an entry of <c>env</c> with <c>valueFrom</c>.</summary>
    /// <param name="name">The variable's name: printable ASCII without <c>=</c> (MSDK2012).</param>
    /// <param name="valueFrom">Names the one source (MSDK2014).</param>
    public ContainerBuilder Env(string name, Action<EnvVarSourceBuilder> valueFrom)
    {
        if (valueFrom is null)
            throw new ArgumentNullException(nameof(valueFrom));

        var variable = _container.Sequence("env").AddMapping();
        variable.SetArgument("name", name);
        valueFrom(new EnvVarSourceBuilder(variable.Mapping("valueFrom")));
        return this;
    }

    /// <summary>Makes every key of a ConfigMap an environment variable, an entry of <c>envFrom</c> with <c>configMapRef</c>.</summary>
    /// <param name="configMap">The ConfigMap, in the Pod's namespace.</param>
    /// <param name="prefix">What goes before each key.</param>
    /// <param name="optional">Whether the container starts without the ConfigMap.</param>
    public ContainerBuilder EnvFromConfigMap(ResourceName<ConfigMapBuilder> configMap, string? prefix = null, bool? optional = null)
    {
        var reference = AddEnvFrom("configMapRef", prefix, optional);
        reference.SetArgument("name", configMap);
        return this;
    }

    /// <summary>Makes every key of a Secret an environment variable, an entry of <c>envFrom</c> with <c>secretRef</c>.</summary>
    /// <param name="secret">The Secret, in the Pod's namespace.</param>
    /// <param name="prefix">What goes before each key.</param>
    /// <param name="optional">Whether the container starts without the Secret.</param>
    public ContainerBuilder EnvFromSecret(ResourceName<SecretBuilder> secret, string? prefix = null, bool? optional = null)
    {
        var reference = AddEnvFrom("secretRef", prefix, optional);
        reference.SetArgument("name", secret);
        return this;
    }

    private RecordedMapping AddEnvFrom(string source, string? prefix, bool? optional)
    {
        var entry = _container.Sequence("envFrom").AddMapping();
        entry.SetIfGiven("prefix", prefix);
        var reference = entry.Mapping(source);
        reference.SetIfGiven("optional", optional);
        return reference;
    }
}

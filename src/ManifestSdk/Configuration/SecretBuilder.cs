using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Secret (<c>v1</c>): what must not be read by everybody, at most 1 MiB together.</summary>
public sealed class SecretBuilder : ResourceBuilder<SecretBuilder>
{
    internal SecretBuilder(string name, string @namespace, bool isExternal = false)
        : base("v1", "Secret", name, @namespace, isExternal)
    {
    }

    /// <summary>Sets what the Secret is for, <c>type</c>: <c>kubernetes.io/tls</c>, <c>kubernetes.io/dockerconfigjson</c> and so on. The default is <c>Opaque</c>.</summary>
    /// <param name="type">The type; some ask for certain keys.</param>
    public SecretBuilder Type(string type)
    {
        Root.SetArgument("type", type);
        return this;
    }

    /// <summary>Adds an entry as plain text to <c>stringData</c>. A key given again replaces its value.</summary>
    /// <param name="key">At most 253 letters, digits, dashes, underscores and dots.</param>
    /// <param name="value">The value, as it is. It stands in the manifest for everybody to read.</param>
    public SecretBuilder StringData(string key, string value)
    {
        Root.Mapping("stringData", FieldOrder.Sorted).SetText(key, value);
        return this;
    }

    /// <summary>Adds an entry in Base64 to <c>data</c>. A key given again replaces its value.</summary>
    /// <param name="key">At most 253 letters, digits, dashes, underscores and dots.</param>
    /// <param name="value">The bytes in Base64, which hides nothing from anybody.</param>
    public SecretBuilder Data(string key, string value)
    {
        Root.Mapping("data", FieldOrder.Sorted).SetText(key, value);
        return this;
    }

    /// <summary>Forbids changes, <c>immutable</c>: a new value needs a new Secret.</summary>
    /// <param name="immutable">Whether to forbid.</param>
    public SecretBuilder Immutable(bool immutable = true)
    {
        Root.SetArgument("immutable", immutable);
        return this;
    }
}

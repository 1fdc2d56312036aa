using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A ConfigMap (<c>v1</c>): settings and files for containers, at most 1 MiB together.</summary>
public sealed class ConfigMapBuilder : ResourceBuilder<ConfigMapBuilder>
{
    internal ConfigMapBuilder(string name, string @namespace, bool isExternal = false)
        : base("v1", "ConfigMap", name, @namespace, isExternal)
    {
    }

    private RecordedMapping DataMap => Root.Mapping("data", FieldOrder.Sorted);

    /// <summary>Adds an entry to <c>data</c>. A key given again replaces its value.</summary>
    /// <param name="key">At most 253 letters, digits, dashes, underscores and dots.</param>
    /// <param name="value">Any text, such as a whole file.</param>
    public ConfigMapBuilder Data(string key, string value)
    {
        DataMap.SetText(key, value);
        return this;
    }

    /// <summary>Adds entries to <c>data</c>. A key given again replaces its value.</summary>
    /// <param name="data">Keys and values.</param>
    public ConfigMapBuilder Data(params (string Key, string Value)[] data)
    {
        DataMap.SetAll(data, nameof(data));
        return this;
    }

    /// <summary>Adds entries to <c>data</c>. A key given again replaces its value.</summary>
    /// <param name="data">Keys and values, such as a dictionary.</param>
    public ConfigMapBuilder Data(IEnumerable<KeyValuePair<string, string>> data)
    {
        DataMap.SetAll(data, nameof(data));
        return this;
    }

    /// <summary>Adds an entry that is no text to <c>binaryData</c>.</summary>
    /// <param name="key">At most 253 letters, digits, dashes, underscores and dots, not used in <c>data</c>.</param>
    /// <param name="value">The bytes in Base64.</param>
    public ConfigMapBuilder BinaryData(string key, string value)
    {
        Root.Mapping("binaryData", FieldOrder.Sorted).SetText(key, value);
        return this;
    }

    /// <summary>Forbids changes, <c>immutable</c>: a new value needs a new ConfigMap.</summary>
    /// <param name="immutable">Whether to forbid.</param>
    public ConfigMapBuilder Immutable(bool immutable = true)
    {
        Root.SetArgument("immutable", immutable);
        return this;
    }
}

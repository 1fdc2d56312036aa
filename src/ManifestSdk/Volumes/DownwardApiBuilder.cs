using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Fields of a Pod that appear as files.</summary>
public sealed class DownwardApiBuilder
{
    private readonly RecordedSequence _items;

    internal DownwardApiBuilder(RecordedSequence items) => _items = items;

    /// <summary>Adds a field of the Pod, <c>fieldRef</c>.</summary>
    /// <param name="path">The file's relative path.</param>
    /// <param name="fieldPath"><c>metadata.labels</c>, <c>metadata.annotations</c>, <c>metadata.name</c> and so on.</param>
    public DownwardApiBuilder FieldRef(string path, string fieldPath)
    {
        var item = _items.AddMapping();
        item.SetArgument("path", path);
        item.Mapping("fieldRef").SetArgument("fieldPath", fieldPath);
        return this;
    }

    /// <summary>Adds a container's request or limit, <c>resourceFieldRef</c>.</summary>
    /// <param name="path">The file's relative path.</param>
    /// <param name="containerName">The container.</param>
    /// <param name="resource"><c>limits.cpu</c>, <c>requests.memory</c> and so on.</param>
    /// <param name="divisor">The unit, a quantity: <c>1Mi</c>; CPU comes in <c>1</c> and <c>1m</c> (MSDK2058). By default 1.</param>
    public DownwardApiBuilder ResourceFieldRef(string path, string containerName, string resource, Quantity? divisor = null)
    {
        var item = _items.AddMapping();
        item.SetArgument("path", path);
        var reference = item.Mapping("resourceFieldRef");
        reference.SetArgument("containerName", containerName);
        reference.SetArgument("resource", resource);
        reference.SetIfGiven("divisor", divisor);
        return this;
    }
}

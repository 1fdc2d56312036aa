using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

public abstract partial class ResourceBuilder<TSelf>
{
    /// <summary>
    /// Adds the labels that Kubernetes recommends, <c>app.kubernetes.io/*</c>. On a workload all of them reach the Pods, and
    /// name, instance and component the selector too; version, part-of and managed-by may change over time, a selector can't.
    /// </summary>
    /// <param name="name">The application: <c>mysql</c>.</param>
    /// <param name="instance">This installation of it: <c>mysql-orders</c>.</param>
    /// <param name="version">Its version: <c>8.4.2</c>.</param>
    /// <param name="component">Its part in the whole: <c>database</c>.</param>
    /// <param name="partOf">The whole: <c>shop</c>.</param>
    /// <param name="managedBy">The tool that manages the object.</param>
    public TSelf RecommendedLabels(
        string name,
        string? instance = null,
        string? version = null,
        string? component = null,
        string? partOf = null,
        string? managedBy = null)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));

        RecordLabels(
            [
                .. Recommended("name", name, nameof(name)),
                .. Recommended("instance", instance, nameof(instance)),
                .. Recommended("component", component, nameof(component)),
            ],
            identifying: true);
        RecordLabels(
            [
                .. Recommended("version", version, nameof(version)),
                .. Recommended("part-of", partOf, nameof(partOf)),
                .. Recommended("managed-by", managedBy, nameof(managedBy)),
            ],
            identifying: false);
        return Self;
    }

    private static WrittenPair[] Recommended(string label, string? value, string parameter)
    {
        if (value is null)
            return [];

        var origin = CallSite.Argument(parameter);
        return [new WrittenPair("app.kubernetes.io/" + label, origin, ManifestScalar.Of(value, origin))];
    }
}

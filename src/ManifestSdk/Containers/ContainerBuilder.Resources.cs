using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Reserves what the container needs, <c>resources.requests</c>: a Pod goes only where a node has it left.</summary>
    /// <param name="cpu">Cores, a quantity: <c>"500m"</c> is half a core (MSDK1205, MSDK2017).</param>
    /// <param name="memory">Bytes, a quantity: <c>"256Mi"</c>.</param>
    /// <param name="ephemeralStorage">Bytes on the node's disk, a quantity: <c>"1Gi"</c>.</param>
    public ContainerBuilder Requests(Quantity? cpu = null, Quantity? memory = null, Quantity? ephemeralStorage = null) =>
        Resources("requests", cpu, memory, ephemeralStorage);

    /// <summary>Reserves what the container needs of any resource, <c>resources.requests</c>.</summary>
    /// <param name="requests">Names of resources, such as <c>nvidia.com/gpu</c>, and quantities.</param>
    public ContainerBuilder Requests(params (string Resource, Quantity Quantity)[] requests) =>
        Resources("requests", requests, nameof(requests));

    /// <summary>Bounds what the container may use, <c>resources.limits</c>: more memory ends it, more CPU slows it.</summary>
    /// <param name="cpu">Cores, a quantity, no less than requested (MSDK2018).</param>
    /// <param name="memory">Bytes, a quantity, no less than requested (MSDK2018).</param>
    /// <param name="ephemeralStorage">Bytes on the node's disk, a quantity, no less than requested (MSDK2018).</param>
    public ContainerBuilder Limits(Quantity? cpu = null, Quantity? memory = null, Quantity? ephemeralStorage = null) =>
        Resources("limits", cpu, memory, ephemeralStorage);

    /// <summary>Bounds what the container may use of any resource, <c>resources.limits</c>.</summary>
    /// <param name="limits">Names of resources, such as <c>nvidia.com/gpu</c>, and quantities.</param>
    public ContainerBuilder Limits(params (string Resource, Quantity Quantity)[] limits) =>
        Resources("limits", limits, nameof(limits));

    private ContainerBuilder Resources(string field, Quantity? cpu, Quantity? memory, Quantity? ephemeralStorage)
    {
        var quantities = ResourceMap(field);
        quantities.SetIfGiven("cpu", cpu);
        quantities.SetIfGiven("memory", memory);
        quantities.SetIfGiven("ephemeral-storage", ephemeralStorage);
        return this;
    }

    private ContainerBuilder Resources(string field, (string Resource, Quantity Quantity)[] quantities, string parameter)
    {
        ResourceMap(field).SetAll(WrittenPair.Read(quantities, parameter));
        return this;
    }

    private RecordedMapping ResourceMap(string field) => _container.Mapping("resources").Mapping(field, FieldOrder.Sorted);
}

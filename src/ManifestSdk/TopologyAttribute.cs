namespace ManifestSdk;

/// <summary>
/// Marks a method that declares a topology: <c>static void</c>, with a parameter of type <see cref="Topology"/>. A second parameter, of an enum type,
/// makes it a topology of several environments: it is run once for each member of the enum (<c>Prod</c>), and each has a folder of its own (<c>prod/</c>).
/// The compiler executes the method, checks what it declares (MSDK0001 and up say what stands in the way) and makes its YAML.
/// </summary>
/// <param name="name">
/// The name of the topology, which names its file: lower-case letters, digits and dashes. By default the name of the
/// containing type in kebab-case: <c>PaymentGateway</c> becomes <c>payment-gateway</c>.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopologyAttribute(string? name = null) : Attribute
{
    /// <summary>The name as written, or <see langword="null"/> for the default.</summary>
    public string? Name { get; } = name;
}

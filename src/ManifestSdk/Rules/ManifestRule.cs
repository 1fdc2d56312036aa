using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>
/// One rule: pure, stateless, written once against the graph. To add a rule, add a file with a sealed subclass;
/// <see cref="RuleRegistry"/> finds it.
/// </summary>
internal abstract class ManifestRule
{
    /// <summary>What the rule is called and how much it matters.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Finds everything that breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(ManifestSet set);

    /// <summary>A finding on a value.</summary>
    protected Finding On(ManifestResource resource, ManifestNode node, string message) =>
        new(Descriptor, message, resource, resource.PathOf(node), node.Origin.Or(resource.Origin));

    /// <summary>A finding on a key.</summary>
    protected Finding OnKey(ManifestResource resource, ManifestEntry entry, string message) =>
        new(Descriptor, message, resource, resource.PathOf(entry.Value), entry.KeyOrigin.Or(resource.Origin));

    /// <summary>A finding on a whole resource, at its name.</summary>
    protected Finding On(ManifestResource resource, string message) =>
        new(Descriptor, message, resource, "", resource.Origin);
}

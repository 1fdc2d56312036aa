using Microsoft.CodeAnalysis;

namespace ManifestSdk.Benchmarks.Apps;

/// <summary>A generator that finds the marked methods as ours does and leaves it at that: what Roslyn takes for any generator of this kind.</summary>
internal sealed class AttributeFinder : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var marked = context.SyntaxProvider.ForAttributeWithMetadataName(
            typeof(TopologyAttribute).FullName!, static (_, _) => true, static (found, _) => found.TargetNode.SyntaxTree.FilePath);
        context.RegisterSourceOutput(marked.Collect(), static (_, _) => { });
    }
}

using Microsoft.CodeAnalysis;

namespace ManifestSdk.Generators.Parsing;

/// <summary>
/// A marked method in its compilation, on the way to its evaluation, which also depends on what the compilation does not hold.
/// It equals nothing but itself: the pipeline keeps no more of it than the one compilation that it keeps anyway.
/// </summary>
internal sealed class MarkedTopology(IMethodSymbol method, Compilation compilation)
{
    public IMethodSymbol Method { get; } = method;

    public Compilation Compilation { get; } = compilation;
}

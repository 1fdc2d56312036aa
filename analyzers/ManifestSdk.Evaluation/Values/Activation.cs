using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>One call of a user's method: what <c>this</c> and the type parameters mean in its body and in its lambdas.</summary>
/// <param name="Receiver">The object before the dot; for an extension member of C# 14 that is a value of any type.</param>
/// <param name="Types">What the type parameters stand for.</param>
internal sealed record Activation(object? Receiver, TypeArguments Types)
{
    public Instance? This => Receiver as Instance;
}

using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>One call of a user's method: what <c>this</c> and the type parameters mean in its body and in its lambdas.</summary>
internal sealed record Activation(Instance? This, TypeArguments Types);

using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>A local function together with the variables around it.</summary>
internal sealed record LocalFunction(ILocalFunctionOperation Declaration, Scope Scope);

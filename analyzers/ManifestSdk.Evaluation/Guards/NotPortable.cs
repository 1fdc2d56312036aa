namespace ManifestSdk.Evaluation;

/// <summary>
/// Thrown by code that stands in for a library member where its result would depend on the machine, the culture or on
/// what the evaluator does not model. The interpreter adds the place of the call.
/// </summary>
/// <param name="reason">What cannot be evaluated, as the subject and verb of a sentence.</param>
internal sealed class NotPortable(string reason) : Exception(reason);

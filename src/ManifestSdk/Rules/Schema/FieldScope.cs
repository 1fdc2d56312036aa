namespace ManifestSdk.Rules.Schema;

/// <summary>What a row of a <see cref="FieldTable{TExpected}"/> may be about besides a kind.</summary>
internal static class FieldScope
{
    /// <summary>Every kind, custom resources included.</summary>
    public const string AnyKind = "*";

    /// <summary>Pods, bare or in the template of any workload; fields start at the Pod.</summary>
    public const string Pods = "(pods)";

    /// <summary>Pods in the template of a workload; fields start at the template.</summary>
    public const string PodTemplates = "(pod templates)";
}

namespace ManifestSdk.Rules.Schema;

/// <summary>What a row of a <see cref="FieldTable{TExpected}"/> may be about besides kinds and types.</summary>
internal static class FieldScope
{
    /// <summary>Kinds that Kubernetes itself does not serve, of whose types nothing is known.</summary>
    public const string CustomResources = "(custom resources)";

    /// <summary>Pods, bare or in the template of any workload; fields start at the Pod.</summary>
    public const string Pods = "(pods)";
}

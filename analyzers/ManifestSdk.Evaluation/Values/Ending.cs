namespace ManifestSdk.Evaluation;

/// <summary>How a statement that may yield elements ended, told after its last element.</summary>
internal sealed class Ending
{
    public Completion Completion { get; set; }

    /// <summary>Whether the statement after this one runs.</summary>
    public bool IsNormal => Completion.Kind == CompletionKind.Normal;
}

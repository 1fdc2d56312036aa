namespace ManifestSdk.Evaluation;

/// <summary>Where control goes after a statement.</summary>
internal enum CompletionKind
{
    Normal,
    Break,
    Continue,
    Return,
    GoTo,
}

namespace ManifestSdk;

/// <summary>How an expression of a label selector compares a label's value.</summary>
public enum LabelOperator
{
    /// <summary>The value is one of those listed.</summary>
    In,

    /// <summary>The value is none of those listed, or the label is missing.</summary>
    NotIn,

    /// <summary>The label is there, whatever its value.</summary>
    Exists,

    /// <summary>The label is missing.</summary>
    DoesNotExist,
}

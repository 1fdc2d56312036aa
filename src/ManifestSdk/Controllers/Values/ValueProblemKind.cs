namespace ManifestSdk.Controllers.Values;

/// <summary>The kinds of wrong values; a rule stands behind each.</summary>
internal enum ValueProblemKind
{
    /// <summary>Not one of the words that Go takes for a boolean.</summary>
    Boolean,

    /// <summary>Not a whole number.</summary>
    Integer,

    /// <summary>A number outside its range, or a text beyond its length.</summary>
    Range,

    /// <summary>Not one of a fixed set of words.</summary>
    Choice,

    /// <summary>Not of the form that the controller matches.</summary>
    Form,

    /// <summary>Not an IP address or CIDR block.</summary>
    Address,

    /// <summary>Not an Amazon Resource Name, or one of the wrong kind.</summary>
    Arn,

    /// <summary>An example that was never replaced by a real value.</summary>
    Placeholder,

    /// <summary>Not JSON.</summary>
    JsonSyntax,

    /// <summary>JSON that lacks a field or has a value of the wrong type.</summary>
    JsonShape,

    /// <summary>A JSON field or map key that nobody reads.</summary>
    UnknownField,

    /// <summary>Not a list of <c>key=value</c> pairs.</summary>
    Pair,

    /// <summary>Not a size or duration.</summary>
    Quantity,

    /// <summary>A part that needs another one, which is missing or says otherwise.</summary>
    Contradiction,
}

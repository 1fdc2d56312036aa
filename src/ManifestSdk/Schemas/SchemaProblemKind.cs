namespace ManifestSdk.Schemas;

/// <summary>In which way a value breaks its schema. Each has a rule of its own.</summary>
internal enum SchemaProblemKind
{
    /// <summary>A field that the type does not have.</summary>
    UnknownField,

    /// <summary>A value of another type than the field's.</summary>
    WrongType,

    /// <summary>A required field that is not written.</summary>
    MissingField,

    /// <summary>A text that is none of the field's values.</summary>
    UnknownValue,

    /// <summary>A value of the right type and the wrong format or size.</summary>
    MalformedValue,

    /// <summary>A number or boolean where text is expected.</summary>
    UnquotedText,

    /// <summary>An item that a list may have only once.</summary>
    DuplicateItem,
}

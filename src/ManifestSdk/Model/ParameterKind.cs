namespace ManifestSdk.Model;

/// <summary>What a parameter takes, and when.</summary>
internal enum ParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A variable that stays <c>${…}</c> in the YAML.</summary>
    Placeholder,

    /// <summary>A text that only the build task knows, when it writes the file.</summary>
    Secret,
}

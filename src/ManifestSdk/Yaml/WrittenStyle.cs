namespace ManifestSdk.Yaml;

/// <summary>How a scalar is written. Named apart from YamlDotNet's, so that a build without YAML files never loads that library.</summary>
internal enum WrittenStyle
{
    Plain,

    SingleQuoted,

    DoubleQuoted,

    /// <summary>The lines as they are, below a <c>|</c>.</summary>
    Literal,
}

using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>Why a part of a YAML file cannot be read as Kubernetes reads it.</summary>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record YamlProblem(string Message, Origin Origin);

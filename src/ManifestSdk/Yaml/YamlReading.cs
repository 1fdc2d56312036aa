using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>What a YAML file contains. Where it has problems, what could be read is there all the same.</summary>
/// <param name="Resources">The Kubernetes objects, in the order of the file.</param>
/// <param name="Problems">What could not be read, in the order of the file.</param>
public sealed record YamlReading(IReadOnlyList<ManifestResource> Resources, IReadOnlyList<YamlProblem> Problems);

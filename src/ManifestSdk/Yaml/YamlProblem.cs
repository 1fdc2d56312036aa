using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>Something about a YAML file itself, before any rule looks at what it declares.</summary>
/// <param name="Rule">What sort of problem it is.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record YamlProblem(RuleDescriptor Rule, string Message, Origin Origin);

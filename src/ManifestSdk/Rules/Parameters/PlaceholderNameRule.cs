using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>What fills in placeholders takes the names of shell variables, and leaves anything else as it is.</summary>
internal sealed class PlaceholderNameRule : ManifestRule
{
    public override RuleDescriptor Descriptor => EvaluationRules.PlaceholderName;

    public override IEnumerable<Finding> Check(ManifestSet set) => set.Parameters
        .Where(static parameter => parameter is { Kind: ParameterKind.Placeholder, IsValid: false })
        .Select(parameter =>
        {
            var name = ShellVariable.Suggest(parameter.Name);
            return new Finding(
                Descriptor,
                $"'{parameter.Name}' names no variable, so nothing would fill it in. Write letters, digits and underscores, such as '{name}'.",
                TopologyStandIn.Of(set),
                "",
                parameter.Origin)
            {
                Fix = new ManifestFix($"Use '{name}'", parameter.Origin, ManifestScalar.Of(name)),
            };
        });
}

using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>A parameter with a number or a boolean for a default takes no other text.</summary>
internal sealed class ParameterValueRule : ManifestRule
{
    public override RuleDescriptor Descriptor => EvaluationRules.ParameterValue;

    public override IEnumerable<Finding> Check(ManifestSet set) => set.Parameters
        .Where(static parameter => parameter is { Kind: not (ParameterKind.Placeholder or ParameterKind.Secret), IsValid: false })
        .Select(parameter => new Finding(
            Descriptor,
            $"Parameter '{parameter.Name}' is '{parameter.Value}', and its default makes it {Wanted(parameter)}. Give it {Wanted(parameter)}, or write the default as text.",
            TopologyStandIn.Of(set),
            "",
            parameter.Origin));

    private static string Wanted(ManifestParameter parameter) => parameter.Kind == ParameterKind.Number ? "a whole number" : "'true' or 'false'";
}

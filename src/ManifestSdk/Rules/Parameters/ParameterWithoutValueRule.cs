using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>A parameter without a default has to be given a value, in every environment.</summary>
internal sealed class ParameterWithoutValueRule : ManifestRule
{
    public override RuleDescriptor Descriptor => EvaluationRules.ParameterWithoutValue;

    public override IEnumerable<Finding> Check(ManifestSet set) => set.Parameters
        .Where(static parameter => parameter is { Kind: ParameterKind.Text, HasDefault: false, Value: null })
        .Select(parameter => new Finding(
            Descriptor,
            $"Parameter '{parameter.Name}' has no value. Give it one with <ManifestParameter Include=\"{parameter.Name}\" Value=\"…\" /> or in a <ManifestParameterFile>, or write a default: Parameter(\"{parameter.Name}\", \"…\").",
            TopologyStandIn.Of(set),
            "",
            parameter.Origin));
}

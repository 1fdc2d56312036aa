using ManifestSdk.Model;

namespace ManifestSdk.Rules.Metadata;

/// <summary>The syntax of label values.</summary>
internal sealed class InvalidLabelValueRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1006", "invalid-label-value", "A label value is a short word", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from label in LabelFields.Over(set.Index)
        let value = (label.Label.Value as ManifestScalar)?.Text
        where value is not null
        let problem = QualifiedName.ValueProblem(value)
        where problem is not null
        select On(label.Resource, label.Label.Value, $"'{value}', the value of label '{label.Label.Key}', {problem}");
}

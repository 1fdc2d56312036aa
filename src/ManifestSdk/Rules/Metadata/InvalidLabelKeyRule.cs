using ManifestSdk.Model;

namespace ManifestSdk.Rules.Metadata;

/// <summary>The syntax of label keys.</summary>
internal sealed class InvalidLabelKeyRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1005", "invalid-label-key", "A label key is a name with an optional DNS prefix", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from label in LabelFields.Over(set.Index)
        let problem = QualifiedName.Problem(label.Label.Key, isAnnotation: false)
        where problem is not null
        select OnKey(label.Resource, label.Label, $"Label key '{label.Label.Key}' {problem}");
}

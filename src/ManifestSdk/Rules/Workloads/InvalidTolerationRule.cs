using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>How the fields of a toleration go together.</summary>
internal sealed class InvalidTolerationRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2023", "invalid-toleration", "The fields of a toleration go together", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from toleration in set.Index.OfType("v1.Toleration")
        let problem = Problem(toleration.Fields)
        where problem is not null
        select On(toleration.Resource, toleration.Place, $"A toleration of {toleration.Resource} {problem}");

    private static string? Problem(ManifestMapping toleration)
    {
        if (toleration.Text("operator") == "Exists" && !string.IsNullOrEmpty(toleration.Text("value")))
            return $"has operator 'Exists' and the value '{toleration.Text("value")}'. Leave out the value.";

        if (toleration["key"] is null or ManifestScalar { Value: null or "" } && toleration["operator"] is null or ManifestScalar { Text: "Equal" })
            return "names no key. Name one, or tolerate everything with operator 'Exists'.";

        return toleration["tolerationSeconds"] is not null && toleration["effect"] is null or ManifestScalar { Text: "NoSchedule" or "PreferNoSchedule" or "" }
            ? "has tolerationSeconds, which need the effect 'NoExecute'"
            : null;
    }
}

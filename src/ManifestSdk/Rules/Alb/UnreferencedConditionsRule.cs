using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Conditions or transforms for a backend that no path has: the rule that they were meant for matches everything.</summary>
internal sealed class UnreferencedConditionsRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5008", "alb-conditions-not-referenced", "Conditions and transforms name a backend of the Ingress", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        var backends = alb.Ingress.Rules.SelectMany(static rule => rule.Paths).Select(static path => path.Backend?.ServiceName).ToArray();
        if (backends.Any(static name => name?.Text is null))
            yield break;

        var names = backends.Select(static name => name!.Text!).ToArray();
        foreach (var annotation in alb.Resource.AnnotationsFrom(AlbKeys.Conditions).Concat(alb.Resource.AnnotationsFrom(AlbKeys.Transforms)))
        {
            var name = AnnotationKey.NameOf(annotation.Key);
            name = name.Substring(name.IndexOf('.') + 1);
            if (!names.Contains(name))
                yield return OnKey(alb.Resource, annotation.Entry, $"No path has the backend '{name}', so '{annotation.Key}' has no effect.{Hint(name, names)}");
        }
    }

    private static string Hint(string name, string[] names) =>
        NearMiss.Question(name, names) is { Length: > 0 } question ? question : " Write the name of a backend's Service or action.";
}

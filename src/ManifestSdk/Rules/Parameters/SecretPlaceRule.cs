using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>A secret parameter stands in a Secret, unchanged, and nowhere else: whoever may read Pods must not read it.</summary>
internal sealed class SecretPlaceRule : ManifestRule
{
    public override RuleDescriptor Descriptor => EvaluationRules.SecretPlace;

    public override IEnumerable<Finding> Check(ManifestSet set) => set.Parameters
        .Where(static parameter => parameter.Kind == ParameterKind.Secret)
        .Select(parameter => (parameter, problem: ProblemOf(parameter, set)))
        .Where(static found => found.problem is not null)
        .Select(found => new Finding(
            Descriptor, $"Secret parameter '{found.parameter.Name}' {found.problem}", TopologyStandIn.Of(set), "", found.parameter.Origin));

    private static string? ProblemOf(ManifestParameter parameter, ManifestSet set)
    {
        if (!parameter.IsValid)
            return "cannot be named so. Write letters, digits, dashes, underscores and points, such as 'db-password'.";

        var places = UnknownPlace.Of([new UnknownText(SecretToken.Of(parameter.Name), parameter.Origin)], set).ToArray();
        return places.Length == 0
            ? "stands in no manifest: the topology does not use it, or computes something from it. Its value is not known before the file is written; give it to StringData of a Secret as it is."
            : places.FirstOrDefault(static place => !IsInSecret(place)) is { } wrong
                ? $"stands in '{string.Join(".", wrong.Keys)}' of {wrong.Resource.Kind} '{wrong.Resource.Name}', which is no place for a secret. Give it to StringData of a Secret, and let others refer to that."
                : null;
    }

    private static bool IsInSecret(UnknownPlace place) => place is { Resource: { Kind: "Secret", ApiVersion: "v1" }, Keys: ["stringData", _] };
}

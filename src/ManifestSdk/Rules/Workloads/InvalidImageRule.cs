using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A container's image has the form that container runtimes understand.</summary>
internal sealed class InvalidImageRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2025", "invalid-image", "An image is a repository with a tag or digest as container runtimes read it", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.Resource.IsKubernetesOwn()
        from container in workload.AllContainers
        let image = container.Node.Scalar("image")
        where image is not null
        let problem = ProblemOf(image.Text)
        where problem is not null
        select Explain(workload, container, image, problem.Value);

    /// <summary>That there is no image is another rule's business; a placeholder becomes the real text later.</summary>
    private static (int Part, string Message, string? Meant)? ProblemOf(string? text) =>
        text is null || string.IsNullOrWhiteSpace(text) || text.Contains("${") || text.Contains("$(") ? null : ImageForm.ProblemOf(text);

    private Finding Explain(WorkloadView workload, ContainerView container, ManifestScalar image, (int Part, string Message, string? Meant) problem)
    {
        var place = image.Parts.Count == ImageParts.Count ? image.Parts[problem.Part] : image;
        return On(workload.Resource, image, $"Image '{image.Text}' of {container} in {workload.Resource} {problem.Message}") with
        {
            Origin = place.Origin.Or(workload.Resource.Origin),
            Fix = ReferenceEquals(place, image) ? ManifestFix.UseIfKnown(image, problem.Meant) : null,
        };
    }
}

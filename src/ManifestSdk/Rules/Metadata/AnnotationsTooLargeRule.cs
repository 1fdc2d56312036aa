using System.Text;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Metadata;

/// <summary>All annotations of an object together have a limit.</summary>
internal sealed class AnnotationsTooLargeRule : ManifestRule
{
    private const int MaxBytes = 256 * 1024;

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1008", "annotations-too-large", "An object's annotations have at most 256 KiB", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        let annotations = resource.Metadata?.Mapping("annotations")
        where annotations is not null
        let size = annotations.Texts().Sum(static entry => Encoding.UTF8.GetByteCount(entry.Key) + Encoding.UTF8.GetByteCount(entry.Value))
        where size > MaxBytes
        select On(resource, annotations, $"The annotations of {resource} have {size} bytes; at most {MaxBytes} are allowed");
}

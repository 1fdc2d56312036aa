using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A rule that looks at one Ingress of the AWS Load Balancer Controller at a time.</summary>
internal abstract class AlbRule : ManifestRule
{
    public sealed override IEnumerable<Finding> Check(ManifestSet set) =>
        AlbIngressView.In(set.Index).SelectMany(ingress => Check(ingress, set.Index));

    protected abstract IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index);
}

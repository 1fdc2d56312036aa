using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A rule that looks at one Ingress of ingress-nginx at a time.</summary>
internal abstract class NginxRule : ManifestRule
{
    public sealed override IEnumerable<Finding> Check(ManifestSet set) => set.Index.IngressesOf(IngressController.Nginx).SelectMany(Check);

    protected abstract IEnumerable<Finding> Check(IngressView ingress);
}

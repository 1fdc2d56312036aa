using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Members of one IngressGroup that ask for client certificates in different ways on one port: the controller stops serving all of them.</summary>
internal sealed class GroupMutualAuthenticationRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK5031", "alb-group-mutual-authentication", "The Ingresses of a group ask for the same client certificates on a port", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => AlbIngressView.In(set.Index)
        .Where(static alb => alb.Resource.Annotation(AlbKeys.GroupName) is not null)
        .SelectMany(MutualAuthentication.In, static (alb, asked) => (Ingress: alb.Resource, Group: alb.Resource.Annotation(AlbKeys.GroupName)!, Asked: asked, alb.Listeners))
        // An entry for a port that the member does not serve is passed over.
        .Where(static member => member.Listeners?.Contains(new AlbListener("HTTPS", member.Asked.Port)) == true)
        .GroupBy(static member => (member.Group, member.Asked.Port))
        .SelectMany(same => same.Skip(1)
            .Where(other => other.Asked.Terms != same.First().Asked.Terms)
            .Select(other => Conflict(other.Ingress, other.Asked, same.First().Ingress, same.First().Asked, same.Key.Group)));

    private Finding Conflict(ManifestResource ingress, MutualAuthentication here, ManifestResource first, MutualAuthentication there, string group)
    {
        var port = here.Port.ToString(CultureInfo.InvariantCulture);
        var message = $"Port {port} asks for client certificates with {here.Terms} here and with {there.Terms} in {first}, which shares the group '{group}'. Write the same in both.";
        return On(ingress, ingress.AnnotationEntry(AlbKeys.MutualAuthentication)!.Value, message) with
        {
            Related = [first.AnnotationEntry(AlbKeys.MutualAuthentication)!.Value.Origin],
        };
    }
}

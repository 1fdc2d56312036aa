using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Another number of addresses than of subnets: the controller refuses the Service.</summary>
internal sealed class AddressCountRule : ManifestRule
{
    private static readonly string[] Lists = [NlbKeys.EipAllocations, NlbKeys.PrivateIpv4Addresses, NlbKeys.Ipv6Addresses];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6012", "nlb-address-count", "An NLB has as many addresses as subnets", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        where ServiceControllers.Of(service.Resource) is ServiceController.AwsLoadBalancerController or ServiceController.EksAutoMode or ServiceController.CloudProviderAws
        let subnets = Count(service.Resource.Annotation(NlbKeys.Subnets))
        where subnets > 0
        from key in Lists
        let entry = service.Resource.AnnotationEntry(key)
        where entry is not null
        let count = Count(service.Resource.Annotation(key))
        where count > 0 && count != subnets
        select On(service.Resource, entry.Value, string.Format(
            CultureInfo.InvariantCulture, "'{0}' has {1} and '{2}' has {3}. An NLB has one address in each subnet.", key, Items(count), NlbKeys.Subnets, Items(subnets)));

    private static int Count(string? list) => (list ?? "").Split(',').Count(static item => item.Trim().Length > 0);

    private static string Items(int count) => string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} item" : "{0} items", count);
}

using ManifestSdk.Aws;
using ManifestSdk.ExternalDns;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules.Annotations;

/// <summary>Places that only C# has: one argument behind two annotations, an item by itself, less than the text, none at all.</summary>
public class WrittenAnnotationTests
{
    private const string Malformed = "MSDK1114";
    private const string Address = "MSDK1115";
    private const string Unknown = "MSDK1101";

    [Fact]
    public void One_argument_behind_two_annotations_is_judged_once()
    {
        var call = new WrittenCall("Hostnames(name)").With("hostnames", "name");

        Assert.Equal([NotADnsName("external-dns.kubernetes.io")], Messages(Findings(Malformed, call, Publish)));
    }

    [Fact]
    public void So_it_is_where_nobody_knows_what_was_written() =>
        Assert.Equal([NotADnsName("external-dns.kubernetes.io")], Messages(Findings(Malformed, null, Publish)));

    [Fact]
    public void Two_arguments_behind_two_annotations_are_judged_each()
    {
        var findings = Findings(Malformed, null, static service =>
        {
            Publish(service);
            service.Annotation("external-dns.alpha.kubernetes.io/hostname", "https://a.example.com");
        });

        Assert.Equal([NotADnsName("external-dns.alpha.kubernetes.io"), NotADnsName("external-dns.kubernetes.io")], Messages(findings));
    }

    [Fact]
    public void A_wrong_item_of_a_list_is_replaced_alone()
    {
        var call = new WrittenCall("""SourceRanges("10.0.0.0/8", "10.1.2.3")""").With("ranges", "\"10.0.0.0/8\", \"10.1.2.3\"").With("ranges[0]", "\"10.0.0.0/8\"").With("ranges[1]", "\"10.1.2.3\"");
        Cidr[] ranges = ["10.0.0.0/8", "10.1.2.3"];
        var finding = Assert.Single(Findings(Address, call, service => service.Nlb(nlb => nlb.LoadBalancerSourceRanges(ranges))));

        Assert.Equal(call.Place("\"10.1.2.3\""), finding.Origin);
        Assert.Equal(call.Place("\"10.1.2.3\""), finding.Fix?.Target);
        Assert.Equal("10.1.2.3/32", finding.Fix?.Replacement.Text);
    }

    [Fact]
    public void A_key_of_which_less_was_written_is_not_replaced()
    {
        var call = new WrittenCall("Annotation(Key, \"x\")").With("key", "Key");
        var finding = Assert.Single(Findings(Unknown, call, static service => service.Annotation("service.beta.kubernetes.io/aws-load-balancer-schem", "x")));

        Assert.Equal(call.Place("Key"), finding.Origin);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void A_value_of_which_less_was_written_is_not_replaced()
    {
        var call = new WrittenCall("Annotation(key, Secret)").With("value", "Secret");
        var finding = Assert.Single(Findings("MSDK1110", call, static service => service.Annotation("service.beta.kubernetes.io/aws-load-balancer-access-log-enabled", "disabled")));

        Assert.Equal(call.Place("Secret"), finding.Origin);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void A_value_that_was_written_is_replaced()
    {
        var call = new WrittenCall("Annotation(key, \"disabled\")").With("value", "\"disabled\"");
        var finding = Assert.Single(Findings("MSDK1110", call, static service => service.Annotation("service.beta.kubernetes.io/aws-load-balancer-access-log-enabled", "disabled")));

        Assert.Equal("false", finding.Fix?.Replacement.Text);
    }

    [Fact]
    public void A_key_that_was_written_is_replaced()
    {
        var call = new WrittenCall("Annotation(\"service.beta.kubernetes.io/aws-load-balancer-schem\", \"x\")").With("key", "\"service.beta.kubernetes.io/aws-load-balancer-schem\"");
        var finding = Assert.Single(Findings(Unknown, call, static service => service.Annotation("service.beta.kubernetes.io/aws-load-balancer-schem", "x")));

        Assert.Equal("service.beta.kubernetes.io/aws-load-balancer-scheme", finding.Fix?.Replacement.Text);
    }

    [Fact]
    public void What_has_no_place_is_found_at_its_resource()
    {
        var call = new WrittenCall("Service(\"web\")").With("name", "\"web\"");
        var topology = new Topology("test");
        var service = default(ServiceBuilder);
        call.Run(() => service = topology.Namespace("app").Service("web"));
        service!.Nlb(static nlb => nlb.LoadBalancerSourceRanges("10.1.2.3")).Annotation("service.beta.kubernetes.io/aws-load-balancer-schem", "x");

        var findings = RuleRegistry.Check(topology.Build(), static rule => rule.Id is Address or Unknown);
        Assert.Equal([call.Place("\"web\""), call.Place("\"web\"")], findings.Select(static finding => finding.Origin));
    }

    private static void Publish(ServiceBuilder service) => service.ExternalDns(static dns => dns.Hostnames("https://a.example.com"));

    private static string NotADnsName(string prefix) =>
        $"Annotation '{prefix}/hostname': 'https://a.example.com' does not have the form that is understood here; write DNS name, without scheme, port or path";

    private static IEnumerable<string> Messages(IEnumerable<Finding> findings) => findings.Select(static finding => finding.Message);

    private static IReadOnlyList<Finding> Findings(string id, WrittenCall? call, Action<ServiceBuilder> annotate)
    {
        var topology = new Topology("test");
        var service = topology.Namespace("app").Service("web");
        if (call is null)
            annotate(service);
        else
            call.Run(() => annotate(service));
        return [.. RuleRegistry.Check(topology.Build(), rule => rule.Id == id)];
    }
}

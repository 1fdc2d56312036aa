namespace ManifestSdk.Tests.Rules.Schema;

public class RepeatedItemTests() : RuleTests("MSDK1213")
{
    private static string Service(string families) =>
        $"apiVersion: v1\nkind: Service\nmetadata: {{ name: web }}\nspec: {{ selector: {{ app: web }}, ports: [{{ port: 80 }}], ipFamilies: {families} }}";

    private static string Limits(string limits) => $"apiVersion: v1\nkind: LimitRange\nmetadata: {{ name: limits }}\nspec: {{ limits: {limits} }}";

    [Fact]
    public void An_address_family_is_named_once() =>
        Reports(Service("[IPv4, [|IPv4|]]"), "Service 'web' has 'IPv4' twice in ipFamilies", "spec.ipFamilies[1]");

    [Fact]
    public void A_limit_is_set_once_for_a_type() => Reports(
        Limits("[{ type: Pod, max: { cpu: 1 } }, [||]{ type: Pod, min: { cpu: 1 } }]"),
        "LimitRange 'limits' has type 'Pod' twice in limits",
        "spec.limits[1]");

    [Fact]
    public void Several_keys_must_all_agree() => ReportsAll(
        "apiVersion: v1\nkind: Node\nmetadata: { name: a }\nspec: { taints: [{ key: a, effect: NoSchedule }, { key: a, effect: NoExecute }, { key: a, effect: NoSchedule }] }",
        "Node 'a' has key 'a' and effect 'NoSchedule' twice in taints");

    [Fact]
    public void Two_families_are_fine() => IsSilent(Service("[IPv4, IPv6]"));

    [Fact]
    public void Other_types_are_fine() => IsSilent(Limits("[{ type: Pod, max: { cpu: 1 } }, { type: Container, max: { cpu: 1 } }]"));

    [Fact]
    public void Items_without_their_key_are_not_alike() => IsSilent(Limits("[{ max: { cpu: 1 } }, { max: { cpu: 1 } }]"));
}

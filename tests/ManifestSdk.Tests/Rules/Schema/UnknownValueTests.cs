namespace ManifestSdk.Tests.Rules.Schema;

public class UnknownValueTests() : RuleTests("MSDK1204")
{
    [Fact]
    public void Case_counts() => Reports(
        Given.PodWith("ports: [{ containerPort: 80, protocol: [|tcp|] }]"),
        "'spec.containers[0].ports[0].protocol' in Pod 'web' is 'tcp', which is not one of its values. Did you mean 'TCP'?",
        "spec.containers[0].ports[0].protocol",
        fix: "TCP");

    [Fact]
    public void Where_no_value_is_close_all_are_named() => Reports(
        Given.PodWith("imagePullPolicy: [|Sometimes|]"),
        "'spec.containers[0].imagePullPolicy' in Pod 'web' is 'Sometimes', which is not one of its values. Write 'Always', 'IfNotPresent' or 'Never'.",
        "spec.containers[0].imagePullPolicy");

    [Fact]
    public void Values_in_lists_are_looked_at() => ReportsAll(
        "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ipFamilies: [IPv4, IPv5] }",
        "'spec.ipFamilies[1]' in Service 'web' is 'IPv5', which is not one of its values. Did you mean 'IPv4'?");

    [Fact]
    public void A_custom_resource_has_the_values_of_its_definition() => ReportsAll(
        Given.Shop("size: Medium"),
        "'spec.size' in Shop 'shop' is 'Medium', which is not one of its values. Write 'Small' or 'Large'.");

    [Fact]
    public void Empty_text_counts_as_nothing_written() => IsSilent(Given.PodWith("imagePullPolicy: \"\""));

    [Fact]
    public void Values_are_free_where_users_choose_them() => IsSilent(
        "apiVersion: v1\nkind: LimitRange\nmetadata: { name: a }\nspec: { limits: [{ type: example.com/mine }] }");

    [Fact]
    public void A_custom_resource_may_use_each_of_its_values() => IsSilent(Given.Shop("size: Large"));
}

namespace ManifestSdk.Tests.Rules.Resources;

public class NameOfPartsTests() : RuleTests("MSDK8055")
{
    private static string Definition(string name, string group = "example.com") =>
        $"apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {{ name: {name} }}\nspec: {{ group: {group}, names: {{ plural: shops, kind: Shop }} }}";

    [Fact]
    public void A_definition_is_named_after_its_kind() => Reports(
        Definition("[|shops|]"),
        "CustomResourceDefinition 'shops' defines 'shops.example.com' and must be called so",
        "metadata.name",
        fix: "shops.example.com");

    [Fact]
    public void A_service_of_the_API_is_named_after_its_version() => ReportsAll(
        "apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: { name: metrics }\nspec: { group: example.com, version: v1 }",
        "APIService 'metrics' defines 'v1.example.com' and must be called so");

    [Fact]
    public void The_right_name_is_fine() => IsSilent(Definition("shops.example.com"));

    [Fact]
    public void A_missing_part_is_another_rules_business() => IsSilent(Definition("shops", "''"));

    [Fact]
    public void A_missing_name_is_another_rules_business() => IsSilent(Definition("''"));
}

namespace ManifestSdk.Tests.Rules.Resources;

public class InvalidDockerConfigTests() : RuleTests("MSDK8056")
{
    private static string Secret(string value, string type = "kubernetes.io/dockerconfigjson", string field = "stringData") =>
        $"apiVersion: v1\nkind: Secret\nmetadata: {{ name: registry }}\ntype: {type}\n{field}: {{ .dockerconfigjson: {value} }}";

    [Fact]
    public void YAML_is_no_JSON_and_what_is_there_is_not_shown() =>
        Reports(Secret("[|'auths: {}'|]"), "'.dockerconfigjson' in Secret 'registry' is not a JSON object", "stringData[.dockerconfigjson]");

    [Fact]
    public void A_list_is_no_object() => ReportsAll(Secret("'[]'"), "'.dockerconfigjson' in Secret 'registry' is not a JSON object");

    [Fact]
    public void JSON_is_fine() => IsSilent(Secret("'{ \"auths\": {} }'"));

    [Fact]
    public void Base64_is_not_looked_into() => IsSilent(Secret("e30=", field: "data"));

    [Fact]
    public void Another_Secret_holds_what_it_likes() => IsSilent(Secret("'auths: {}'", "Opaque"));
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Rules.Annotations;

/// <summary>The JSON inside annotations, damaged at random: it is a finding exactly when another reader refuses it, and no rule stumbles.</summary>
public sealed class DamagedJsonTests
{
    private const string Alb = "alb.ingress.kubernetes.io/";

    private static readonly (string Key, string Json)[] Values =
    [
        (Alb + "actions.web", """{"type":"redirect","redirectConfig":{"protocol":"HTTPS","port":"443","host":"www.example.com","path":"/#{path}","query":"#{query}","statusCode":"HTTP_301"}}"""),
        (Alb + "actions.web", """{"type":"fixed-response","fixedResponseConfig":{"contentType":"text/plain","statusCode":"503","messageBody":"back \"soon\", 日本 😀\n"}}"""),
        (Alb + "actions.web", """{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"blue","servicePort":"http","weight":90},{"targetGroupARN":"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop/73e2d6bc24d8a067","weight":10}],"targetGroupStickinessConfig":{"enabled":true,"durationSeconds":200}}}"""),
        (Alb + "conditions.web", """[{"field":"host-header","hostHeaderConfig":{"values":["a.example.com","*.b.example.com"]}},{"field":"source-ip","sourceIPConfig":{"values":["10.0.0.0/8"]}}]"""),
        (Alb + "conditions.web", """[{"field":"http-header","httpHeaderConfig":{"httpHeaderName":"X-Beta","values":["on","o?"]}},{"field":"query-string","queryStringConfig":{"values":[{"key":"v","value":"2"},{"value":"x"}]}}]"""),
        (Alb + "transforms.web", """[{"type":"url-rewrite","urlRewriteConfig":{"rewrites":[{"regex":"^/old/(.*)$","replace":"/new/$1"}]}}]"""),
        (Alb + "auth-idp-cognito", """{"userPoolARN":"arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Ab1Cd2Ef3","userPoolClientID":"2a3b4c","userPoolDomain":"shop","authenticationRequestExtraParams":{"display":"page"}}"""),
        (Alb + "auth-idp-oidc", """{"issuer":"https://id.example.com","authorizationEndpoint":"https://id.example.com/a","tokenEndpoint":"https://id.example.com/t","userInfoEndpoint":"https://id.example.com/u","secretName":"oidc"}"""),
        (Alb + "jwt-validation", """{"jwksEndpoint":"https://id.example.com/keys","issuer":"https://id.example.com","additionalClaims":[{"name":"scope","format":"space-separated-values","values":["read","write"]}]}"""),
        (Alb + "listen-ports", """[{"HTTP":80},{"HTTPS":443},{"HTTPS":8443}]"""),
        (Alb + "mutual-authentication", """[{"port":443,"mode":"verify","trustStore":"clients","ignoreClientCertificateExpiry":true,"advertiseTrustStoreCaNames":"on"}]"""),
        ("service.beta.kubernetes.io/actions.TCP-80", """{"type":"forward","forwardConfig":{"baseServiceWeight":80,"targetGroups":[{"serviceName":"next","servicePort":80,"weight":20}],"targetGroupStickinessConfig":{"enabled":true}}}"""),
        ("cert-manager.io/secret-template", """{"annotations":{"reflector.example.com/allowed":"true"},"labels":{"team":"shop"}}"""),
    ];

    private static readonly string[] Garbage =
    [
        "{", "}", "[", "]", "\"", "'", ",", ":", "\\", "\\u12", "\\u0000", "\\x", "\0", "\t", "\n", "\u007f", "\u2028", "\ufeff", "😀", "//", "/*", "#", " ", "null", "true", "nul", "-", "-0", "01", "1e", "1e999", "99999999999999999999",
        "NaN", "\"type\":\"redirect\",", "{}", "[]", "[[]]", "{\"\":{}}", new('[', 100), string.Concat(Enumerable.Repeat("{\"a\":", 70)), new('9', 400), new('x', 5000),
    ];

    private static readonly Gen<Func<string, string>> Damage =
        from start in Gen.Int[0, 500]
        from length in Gen.Int[1, 40]
        from garbage in Gen.OneOf(Garbage)
        from blow in Gen.OneOf<Func<string, string>>(
            json => json[..(start % json.Length)],
            json => json[(start % json.Length)..],
            json => json.Remove(start % json.Length, Math.Min(length, json.Length - (start % json.Length))),
            json => json.Insert(start % json.Length, garbage),
            json => json.Remove(start % json.Length, 1).Insert(start % json.Length, garbage),
            json => json.Insert(start % json.Length, json.Substring(start % json.Length, Math.Min(length, json.Length - (start % json.Length)))),
            json => json.Replace('"', '\''),
            json => json + json)
        select blow;

    private static readonly Gen<(string Key, string Json)> Damaged =
        from value in Gen.OneOf(Values)
        from blows in Damage.List[1, 3]
        let json = blows.Aggregate(value.Json, static (json, blow) => json.Length == 0 ? json : blow(json))
        where IsText(json) && json.Trim().Length > 0
        select (value.Key, json);

    private static readonly Gen<(string Key, string Json)> Rewritten =
        from value in Gen.OneOf(Values)
        from isIndented in Gen.Bool
        from isEscaped in Gen.Bool
        from order in Gen.Int[0, 2]
        let options = new JsonSerializerOptions { WriteIndented = isIndented, Encoder = isEscaped ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        select (value.Key, Reordered(JsonNode.Parse(value.Json)!, order).ToJsonString(options));

    [Fact]
    public void What_is_no_JSON_any_more_is_a_finding_inside_the_value_and_nothing_else_is_said_of_it() => Damaged.Sample(
        static damaged =>
        {
            var (value, findings) = Check(damaged.Key, damaged.Json);

            Assert.DoesNotContain(findings, static finding => finding.Rule == EvaluationRules.RuleFailed);
            var inside = findings.Where(finding => IsIn(finding.Origin, value)).ToArray();
            if (IsJson(damaged.Json))
                Assert.DoesNotContain(inside, static finding => finding.Rule.Id == "MSDK1118");
            else
                Assert.Equal("MSDK1118", Assert.Single(inside).Rule.Id);
        });

    [Fact]
    public void What_says_the_same_in_other_letters_is_still_right() => Rewritten.Sample(
        static rewritten =>
        {
            var (value, findings) = Check(rewritten.Key, rewritten.Json);

            Assert.DoesNotContain(findings, finding => IsIn(finding.Origin, value));
        });

    private static (Origin Value, IReadOnlyList<Finding> Findings) Check(string key, string json)
    {
        var annotation = $"\"{key}\": {JsonSerializer.Serialize(json)}";
        var reading = ManifestYaml.Read("test.yaml", Around(annotation, isService: key.StartsWith("service.", StringComparison.Ordinal)));
        Assert.Empty(reading.Problems);
        var value = reading.Resources[0].AnnotationEntry(key)!;
        Assert.Equal(json, ((ManifestScalar)value.Value).Text);
        return (value.Value.Origin, RuleRegistry.Check(new ManifestSet("test", reading.Resources)));
    }

    /// <summary>All that the values refer to, so that nothing else is to be said of them.</summary>
    private static string Around(string annotation, bool isService) => isService
        ? $$"""
            apiVersion: v1
            kind: Service
            metadata: { name: web, namespace: app, annotations: { service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip, {{annotation}} } }
            spec: { type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, selector: { app: web }, ports: [{ port: 80 }] }
            """
        : $$"""
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: edge
              namespace: app
              annotations: { alb.ingress.kubernetes.io/certificate-arn: "arn:aws:acm:eu-west-1:123456789012:certificate/2f1c0d4e-0000-4000-8000-000000000000", {{annotation}} }
            spec:
              ingressClassName: alb
              rules:
              - host: shop.example.com
                http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { name: use-annotation } } } }] }
            """;

    private static bool IsIn(Origin part, Origin whole) => part.Path == whole.Path && part.Start >= whole.Start && part.Start + part.Length <= whole.Start + whole.Length;

    /// <summary>Half of a pair of surrogates is no text: YAML cannot hold it.</summary>
    private static bool IsText(string json)
    {
        for (var i = 0; i < json.Length; i++)
        {
            if (char.IsSurrogate(json[i]) && !char.IsSurrogatePair(json, i++))
                return false;
        }

        return true;
    }

    private static bool IsJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonNode Reordered(JsonNode node, int order) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => order == 0 ? 0 : order == 1 ? member.Key.Length : -member.Key.Length).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Reordered(member.Value!, order)))),
        JsonArray items => new JsonArray([.. items.Select(item => Reordered(item!, order))]),
        _ => node.DeepClone(),
    };
}

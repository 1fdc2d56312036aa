using CsCheck;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Schemas;

public class SchemaRobustnessTests
{
    private static readonly string[] Keys =
    [
        "apiVersion", "kind", "metadata", "spec", "template", "containers", "ports", "port", "name", "labels", "versions", "schema",
        "openAPIV3Schema", "properties", "items", "additionalProperties", "type", "enum", "required", "names", "group", "", "$ref", "ä",
    ];

    private static readonly string[] Texts =
    [
        "", "v1", "apps/v1", "Deployment", "CustomResourceDefinition", "apiextensions.k8s.io/v1", "object", "array", "string", "integer", "/", "a/b/c", "\0", "1Gi",
    ];

    private static readonly Gen<ManifestNode> Scalar = Gen.OneOf<ManifestNode>(
        Any(Texts).Select(text => (ManifestNode)ManifestScalar.Of(text)),
        Gen.Long.Select(number => (ManifestNode)ManifestScalar.Of(number)),
        Gen.Double.Select(number => (ManifestNode)ManifestScalar.Of(number)),
        Gen.Bool.Select(value => (ManifestNode)ManifestScalar.Of(value)),
        Gen.Const(0).Select(_ => (ManifestNode)ManifestScalar.Null()));

    private static readonly Gen<ManifestNode> Tree = Gen.Recursive<ManifestNode>((depth, tree) => depth > 6
        ? Scalar
        : Gen.OneOf(
            Scalar,
            tree.Array[0, 4].Select(items => (ManifestNode)new ManifestSequence(items)),
            Gen.Select(Any(Keys), tree).Array[0, 8].Select(entries => (ManifestNode)Mapping(entries))));

    private static readonly Gen<ManifestMapping> Root = Gen.Select(
        Any("Deployment", "Service", "Ingress", "CustomResourceDefinition", "Shop"),
        Any("v1", "apps/v1", "networking.k8s.io/v1", "apiextensions.k8s.io/v1", "example.com/v1"),
        Gen.Select(Any(Keys), Tree).Array[0, 8],
        (kind, apiVersion, entries) => Mapping(
        [
            ("apiVersion", ManifestScalar.Of(apiVersion)), ("kind", ManifestScalar.Of(kind)), .. entries,
        ]));

    [Fact]
    public void No_tree_makes_a_rule_throw() => Root.Array[1, 3].Sample(
        roots => Assert.DoesNotContain(
            RuleRegistry.Check(new ManifestSet("test", roots.Select(root => new ManifestResource(root)))), static finding => finding.Rule == EvaluationRules.RuleFailed),
        iter: 2000);

    [Fact]
    public void A_tree_deeper_than_any_stack_is_left_alone_below()
    {
        ManifestNode schema = Mapping([("type", ManifestScalar.Of("string"))]);
        for (var level = 0; level < 1000; level++)
            schema = Mapping([("properties", Mapping([("a", schema)]))]);

        var definition = Mapping(
        [
            ("apiVersion", ManifestScalar.Of("apiextensions.k8s.io/v1")),
            ("kind", ManifestScalar.Of("CustomResourceDefinition")),
            ("spec", Mapping([("versions", new ManifestSequence([Mapping([("schema", Mapping([("openAPIV3Schema", schema)]))])]))])),
        ]);

        Assert.Contains(RuleRegistry.Check(new ManifestSet("test", [new ManifestResource(definition)])), finding => finding.Rule.Id == "MSDK1203");
    }

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static ManifestMapping Mapping(IEnumerable<(string Key, ManifestNode Value)> entries) =>
        new(entries.Select(entry => new ManifestEntry(entry.Key, Origin.None, entry.Value)));
}

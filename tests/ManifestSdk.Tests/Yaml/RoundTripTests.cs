using CsCheck;
using ManifestSdk.Model;
using ManifestSdk.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManifestSdk.Tests.Yaml;

public class RoundTripTests
{
    private static readonly Gen<ManifestNode> AnyNode = Gen.Recursive<ManifestNode>(static (depth, inner) =>
        depth == 4 ? AnyScalar : Gen.OneOf(
            AnyScalar,
            inner.List[0, 4].Select(static items => (ManifestNode)new ManifestSequence(items)),
            Gen.Select(HostileText.Any, inner).List[0, 4].Select(static entries => (ManifestNode)Map(entries))));

    private static Gen<ManifestNode> AnyScalar => Gen.OneOf(
        HostileText.Any.Select(static text => (ManifestNode)ManifestScalar.Of(text)),
        Gen.Long.Select(static number => (ManifestNode)ManifestScalar.Of(number)),
        Gen.Double.Select(static number => (ManifestNode)ManifestScalar.Of(number)),
        Gen.Bool.Select(static flag => (ManifestNode)ManifestScalar.Of(flag)),
        Gen.Const((ManifestNode)ManifestScalar.Null()));

    [Fact]
    public void Every_hostile_text_survives_as_key_and_value() =>
        Assert.All(HostileText.All, static text => AssertSurvives(Holding(text)));

    [Fact]
    public void Any_tree_survives() => AnyNode.Sample(static node => AssertSurvives(Resource(node)));

    [Fact]
    public void Every_hostile_text_is_laid_out_as_by_an_independent_writer() =>
        Assert.All(HostileText.All, static text => AssertIsAsEmitted(Holding(text)));

    [Fact]
    public void Any_tree_is_laid_out_as_by_an_independent_writer() => AnyNode.Sample(static node => AssertIsAsEmitted(Resource(node)));

    [Fact]
    public void An_independent_reader_sees_the_same_text() => HostileText.Any.Sample(static text =>
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(ManifestYaml.Write(Holding(text))));
        var root = (YamlMappingNode)stream.Documents.Single().RootNode;
        var data = (YamlMappingNode)root.Children[new YamlScalarNode("data")];
        var (key, value) = Assert.Single(data.Children);

        Assert.Equal(text, ((YamlScalarNode)key).Value);
        Assert.Equal(text, ((YamlScalarNode)((YamlSequenceNode)value)[0]).Value);
    });

    [Fact]
    public void What_is_written_has_no_line_break_but_line_feeds() => HostileText.Any.Sample(static text =>
        Assert.DoesNotContain(ManifestYaml.Write(Holding(text)), static character => character is '\r' or '\u0085' or '\u2028' or '\u2029'));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal(Holding("a\ufffdb"), Read(ManifestYaml.Write(Holding("a\ud83db"))));

    private static void AssertIsAsEmitted(ManifestResource resource) => Assert.Equal(EmitterYaml.Write(resource), ManifestYaml.Write(resource));

    private static void AssertSurvives(ManifestResource resource) => Assert.Equal(resource, Read(ManifestYaml.Write(resource)));

    private static ManifestResource Read(string yaml)
    {
        var reading = ManifestYaml.Read("a.yaml", yaml);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Resources);
    }

    private static ManifestResource Holding(string text) =>
        Resource(Map([(text, new ManifestSequence([ManifestScalar.Of(text)]))]));

    private static ManifestResource Resource(ManifestNode data) =>
        new(Map([("kind", ManifestScalar.Of("ConfigMap")), ("data", data)]));

    private static ManifestMapping Map(IEnumerable<(string Key, ManifestNode Value)> entries) =>
        new(entries.DistinctBy(static entry => entry.Key).Select(static entry => new ManifestEntry(entry.Key, Origin.None, entry.Value)));
}

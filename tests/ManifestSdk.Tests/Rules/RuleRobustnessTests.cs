using CsCheck;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public partial class RuleRobustnessTests
{
    private static readonly ManifestSet Sample = new MarkedYaml(Given.Everything).Set;

    private static readonly ManifestNode[] StrangeNodes =
    [
        .. new[] { "", "/", "*", "a", "80", "-1", "\0", "10.0.0.0/33", "1e", "{\"a\":", "x.y.z/", new string('q', 300) }.Select(text => ManifestScalar.Of(text)),
        .. new[] { 0L, -1L, 80L, long.MaxValue, long.MinValue }.Select(number => ManifestScalar.Of(number)),
        ManifestScalar.Of(true),
        ManifestScalar.Of(double.NaN),
        ManifestScalar.Null(),
        new ManifestSequence([]),
        new ManifestMapping([]),
        new ManifestSequence([ManifestScalar.Null(), new ManifestMapping([]), new ManifestSequence([])]),
    ];

    private static readonly Gen<ManifestNode> Strange = Gen.Int[0, StrangeNodes.Length - 1].Select(index => StrangeNodes[index]);

    [Fact]
    public void No_rule_throws_whatever_stands_where() =>
        Gen.Select(Gen.Int[0, CountNodes() - 1], Strange, Gen.Int[0, CountNodes() - 1], Strange).Sample(
            (first, one, second, other) => CheckQuietly(Replace(Replace(Sample, first, one), second, other)),
            iter: 500);

    [Fact]
    public void No_message_of_one_sentence_ends_in_a_period() =>
        Gen.Select(Gen.Int[0, CountNodes() - 1], Strange).Sample(
            (at, strange) => Assert.All(RuleRegistry.Check(Replace(Sample, at, strange)), finding => AssertStyle(finding)),
            iter: 500);

    private static void CheckQuietly(ManifestSet set) => Assert.DoesNotContain(RuleRegistry.Check(set), static finding => finding.Rule == EvaluationRules.RuleFailed);

    private static void AssertStyle(Finding finding)
    {
        var message = finding.Message;
        if (finding.Resource.IsKubernetesOwn())
            Assert.Matches("^[A-Z'0-9]", message);

        var outsideQuotes = Quoted().Replace(message, "''");
        var sentences = SentenceEnd().Count(outsideQuotes);
        Assert.True(
            sentences == 0 || outsideQuotes.EndsWith('.') || outsideQuotes.EndsWith('?'),
            $"several sentences, the last without a period: {message}");
        Assert.False(sentences == 0 && outsideQuotes.EndsWith('.'), $"one sentence with a period: {message}");
    }

    private static int CountNodes() => Sample.Resources.Sum(resource => Count(resource.Root));

    private static int Count(ManifestNode node) => 1 + node switch
    {
        ManifestMapping mapping => mapping.Entries.Sum(entry => Count(entry.Value)),
        ManifestSequence sequence => sequence.Items.Sum(Count),
        _ => 0,
    };

    private static ManifestSet Replace(ManifestSet set, int at, ManifestNode strange)
    {
        var left = at;
        return new ManifestSet(
            set.Name,
            set.Resources.Select(resource => Replace(resource.Root, ref left, strange)).OfType<ManifestMapping>().Select(root => new ManifestResource(root)));
    }

    private static ManifestNode Replace(ManifestNode node, ref int left, ManifestNode strange)
    {
        if (left-- == 0)
            return strange;

        switch (node)
        {
            case ManifestMapping mapping:
                var entries = new List<ManifestEntry>();
                foreach (var entry in mapping.Entries)
                    entries.Add(new ManifestEntry(entry.Key, entry.KeyOrigin, Replace(entry.Value, ref left, strange)));
                return new ManifestMapping(entries, mapping.Origin);
            case ManifestSequence sequence:
                var items = new List<ManifestNode>();
                foreach (var item in sequence.Items)
                    items.Add(Replace(item, ref left, strange));
                return new ManifestSequence(items, sequence.Origin);
            default:
                return node;
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("'[^']*'")]
    private static partial System.Text.RegularExpressions.Regex Quoted();

    [System.Text.RegularExpressions.GeneratedRegex("[.?] [A-Z'0-9]")]
    private static partial System.Text.RegularExpressions.Regex SentenceEnd();
}
